package fr.relais.kit.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Thrown when a rule says no: carries the code, the French explanation, the fields at fault and, when they help, further
 * members of the problem. Rolls the act back.
 */
public final class Refused extends RuntimeException {

    private final transient RefusalCode code;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members;

    private Refused(RefusalCode code, String detail, List<Violation> violations, Map<String, Object> members) {
        super(detail);
        this.code = code;
        this.violations = List.copyOf(violations);
        this.members = Map.copyOf(members);
    }

    public static Refused because(RefusalCode code, String detail) {
        return new Refused(code, detail, List.of(), Map.of());
    }

    /** A refusal of several fields at once, each with its own reason. */
    public static Refused because(RefusalCode code, String detail, List<Violation> violations) {
        return new Refused(code, detail, violations, Map.of());
    }

    /** The same refusal, pointing at the field to change, e.g. {@code /charges/0/montant}. */
    public Refused at(String pointer) {
        Violation violation = new Violation(pointer, code.name(), code.regle(), getMessage());
        return new Refused(code, getMessage(), List.of(violation), members);
    }

    /** The same refusal with one more member in its problem (RFC 9457 §3.2), e.g. {@code changements}. */
    public Refused with(String member, Object value) {
        Map<String, Object> more = new TreeMap<>(members);
        more.put(member, value);
        return new Refused(code, getMessage(), violations, more);
    }

    public RefusalCode code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> members() {
        return members;
    }
}
