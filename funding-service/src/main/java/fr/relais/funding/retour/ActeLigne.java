package fr.relais.funding.retour;

/** What happens to a line that somebody has to look at. */
enum ActeLigne {
    METTRE_EN_FILE,
    RATTACHER,
    CLASSER
}
