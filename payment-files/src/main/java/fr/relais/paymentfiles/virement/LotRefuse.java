package fr.relais.paymentfiles.virement;

/** A lot that becomes no file, and why; the detail is French and shows no account number. */
public final class LotRefuse extends RuntimeException {

    /** What is wrong with the lot. */
    public enum Code {
        LOT_VIDE,
        IDENTIFIANT_INVALIDE,
        IDENTIFIANT_EN_DOUBLE,
        IBAN_INVALIDE,
        IBAN_HORS_SEPA,
        BIC_INVALIDE,
        BIC_ABSENT,
        MONTANT_INVALIDE,
        TOTAL_DIFFERENT,
        TEXTE_VIDE,
        TEXTE_TROP_LONG,
        TEXTE_HORS_SEPA
    }

    private final Code code;
    private final String detail;

    LotRefuse(Code code, String detail) {
        super(code + ": " + detail);
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
