package fr.relais.funding.virement;

/** What makes a transfer move: acts on its lot, then answers of the bank. */
public enum ActeVirement {
    REUNIR,
    ORDONNANCER,
    RENVOYER,
    RETIRER,
    LIBERER,
    EMETTRE,
    ACCEPTER,
    EXECUTER,
    REJETER,
    RETOURNER
}
