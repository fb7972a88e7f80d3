package fr.relais.funding.virement;

/** What a gestionnaire is told of a transfer: what goes on within its Caf is one state. */
public enum EtatPublic {
    EN_PREPARATION,
    ENVOYE_A_LA_BANQUE,
    PAYE,
    REJETE,
    RETOURNE,
    /** Taken out before it was sent: the payment will be in another transfer. */
    RETIRE;

    public static EtatPublic of(EtatVirement etat) {
        return switch (etat) {
            case LIQUIDE, ORDONNANCE, LIBERE -> EN_PREPARATION;
            case EMIS -> ENVOYE_A_LA_BANQUE;
            case PAYE -> PAYE;
            case REJETE -> REJETE;
            case RETOURNE -> RETOURNE;
            case RETIRE -> RETIRE;
        };
    }

    /** The reason of the bank concerns the gestionnaire; why the Caf takes a payment out of a lot does not. */
    public boolean isDitParLaBanque() {
        return this == REJETE || this == RETOURNE;
    }
}
