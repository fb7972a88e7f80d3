package fr.relais.funding.ecriture;

/** What an entry is about; with its reference it is the cause, entered once. */
public enum Nature {
    REPRISE("Acomptes versés avant Relais"),
    ACOMPTE("Acompte ordonné"),
    SOLDE("Solde ordonné"),
    INDU("Indu constaté"),
    RETENUE("Indu retenu sur un paiement"),
    REMBOURSEMENT("Remboursement d'un indu reçu"),
    REMISE("Remise de dette accordée"),
    PETIT_MONTANT("Indu de petit montant annulé"),
    NON_VALEUR("Indu admis en non-valeur"),
    REGULARISATION("Régularisation de l'exercice justifié"),
    EMISSION("Virement émis"),
    EXECUTION("Virement exécuté par la banque"),
    REJET("Virement rejeté par la banque"),
    RETOUR("Virement retourné après exécution");

    private final String libelle;

    Nature(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
