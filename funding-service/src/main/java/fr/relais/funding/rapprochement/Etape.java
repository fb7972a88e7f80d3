package fr.relais.funding.rapprochement;

/** Where a payment stands: each payment that was ordered is at one of these (I13). */
public enum Etape {
    A_REUNIR("Ordonné, dans aucun lot"),
    EN_LOT("Dans un lot, à approuver"),
    APPROUVE("Approuvé, à libérer"),
    LIBERE("Libéré, à envoyer"),
    EMIS("Envoyé, en attente de la banque"),
    EXECUTE("Exécuté"),
    REJETE("Rejeté, à payer de nouveau"),
    RETOURNE("Retourné, à payer de nouveau"),
    SANS_VIREMENT("Net nul : rien à verser");

    private final String libelle;

    Etape(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
