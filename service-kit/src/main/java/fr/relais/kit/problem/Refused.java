package fr.relais.kit.problem;

import java.util.List;

/** Thrown when a rule says no: carries the code, the French explanation and the fields at fault. Rolls the act back. */
public final class Refused extends RuntimeException {

    private final transient RefusalCode code;
    private final transient List<Violation> violations;

    private Refused(RefusalCode code, String detail, List<Violation> violations) {
        super(detail);
        this.code = code;
        this.violations = List.copyOf(violations);
    }

    public static Refused because(RefusalCode code, String detail) {
        return new Refused(code, detail, List.of());
    }

    /** A refusal of several fields at once, each with its own reason. */
    public static Refused because(RefusalCode code, String detail, List<Violation> violations) {
        return new Refused(code, detail, violations);
    }

    /** The same refusal, pointing at the field to change, e.g. {@code /charges/0/montant}. */
    public Refused at(String pointer) {
        return new Refused(
                code, getMessage(), List.of(new Violation(pointer, code.name(), code.regle(), getMessage())));
    }

    public RefusalCode code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }
}
