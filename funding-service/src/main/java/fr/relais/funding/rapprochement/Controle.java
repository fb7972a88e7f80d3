package fr.relais.funding.rapprochement;

/** Two sums that come by different ways and must be the same to the cent (I4, I13). */
public enum Controle {
    ORDONNE("Paiements ordonnés, face aux écritures qui les constatent"),
    A_PAYER("Paiements qui ne sont pas partis, face au compte des gestionnaires"),
    VIREMENTS_EMIS("Virements envoyés sans réponse, face à leur compte d'attente"),
    BANQUE("Virements exécutés, face au compte de la banque");

    private final String libelle;

    Controle(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
