package fr.relais.funding.lot;

/** What one person does on one lot, and no other (ACT-2). */
public enum Fonction {
    CONSTITUER("constitué ce lot", "le constitue"),
    APPROUVER("approuvé ce lot", "l'approuve"),
    SECONDER("approuvé ce lot en second", "l'approuve en second"),
    LIBERER("libéré ce lot", "le libère");

    private final String fait;
    private final String acte;

    Fonction(String fait, String acte) {
        this.fait = fait;
        this.acte = acte;
    }

    /** What follows « vous avez ». */
    String fait() {
        return fait;
    }

    /** What follows « une autre personne ». */
    String acte() {
        return acte;
    }
}
