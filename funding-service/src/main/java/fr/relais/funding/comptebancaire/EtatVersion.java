package fr.relais.funding.comptebancaire;

/** The state of one version of an account. */
public enum EtatVersion {
    SAISI,
    VERIFIE,
    ECARTE,
    REMPLACE,
    REFUSE_PAR_LA_BANQUE;

    /** The one version that payments are about: the bank may have refused it. */
    boolean isEnVigueur() {
        return this == VERIFIE || this == REFUSE_PAR_LA_BANQUE;
    }
}
