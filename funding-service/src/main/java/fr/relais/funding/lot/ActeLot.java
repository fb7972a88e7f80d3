package fr.relais.funding.lot;

/** What happens to a lot; the table {@link CycleLot#TABLE} says when. */
public enum ActeLot {
    CONSTITUER,
    APPROUVER,
    /** An approval above a threshold of the Caf: a second person has to approve too. */
    APPROUVER_AU_DELA_DU_SEUIL,
    SECONDER,
    LIBERER,
    EMETTRE,
    RENVOYER,
    RETIRER_UN_VIREMENT,
    ABANDONNER
}
