package fr.relais.paymentfiles.retour;

/** A file of a bank that is not read, and why; nothing of it is kept. The detail is French and repeats nothing of the file. */
public final class FichierBancaireRefuse extends RuntimeException {

    /** What is wrong with the file. */
    public enum Code {
        FICHIER_VIDE,
        FICHIER_TROP_LOURD,
        ENCODAGE_INVALIDE,
        DTD_INTERDITE,
        XML_INVALIDE,
        XML_TROP_PROFOND,
        XML_INTERDIT,
        MESSAGE_INCONNU,
        CHAMP_ABSENT,
        CHAMP_INVALIDE,
        CHAMP_EN_DOUBLE,
        LIGNE_EN_DOUBLE
    }

    private final Code code;
    private final String detail;

    FichierBancaireRefuse(Code code, String detail) {
        super(code + ": " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
    }

    public Code code() {
        return code;
    }

    public String detail() {
        return detail;
    }
}
