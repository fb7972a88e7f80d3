package fr.relais.convention.projet;

/** Why a projet is made: a relais is born, a projet gains missions during its convention (PRJ-3), a period follows another. */
public enum NatureProjet {
    CREATION,
    EVOLUTION,
    RENOUVELLEMENT
}
