package fr.relais.funding.droit;

/** The rules that give an amount, with the texts they come from; {@code hypothèse} where none was found. */
public enum Regle {
    CALC_1("CALC-1", "SEED 001, W19"),
    CALC_2("CALC-2", "SEED 001, SEED 004"),
    CALC_3("CALC-3", "SEED 001, W2, W7"),
    CALC_4("CALC-4", "SEED 001, SEED 003"),
    CALC_5("CALC-5", "SEED 000, hypothèse"),
    CALC_7("CALC-7", "SEED 001, W1, W10"),
    CALC_8("CALC-8", "SEED 001"),
    CALC_9("CALC-9", "W1, W6, hypothèse"),
    CALC_10("CALC-10", "SEED 000, W14, hypothèse"),
    CALC_11("CALC-11", "SEED 004"),
    DL_9("DL-9", "hypothèse"),
    PAY_6("PAY-6", "hypothèse"),
    PAY_10("PAY-10", "W4, hypothèse"),
    PAY_11("PAY-11", "hypothèse");

    private final String id;
    private final String source;

    Regle(String id, String source) {
        this.id = id;
        this.source = source;
    }

    /** The id of the rule book, e.g. {@code CALC-3}. */
    public String id() {
        return id;
    }

    public String source() {
        return source;
    }
}
