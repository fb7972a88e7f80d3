package fr.relais.activity;

import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** One gap between what is declared and what a rule wants: shown to whoever reads, thrown at whoever insists. */
public record Ecart(RefusalCode code, String pointer, String detail) {

    /** Refuses the act under the code of the first gap, telling all of them; {@code at} is where the data stands in the body. */
    public static void refuseIfAny(List<Ecart> ecarts, String at) {
        if (!ecarts.isEmpty()) {
            String details = ecarts.stream().map(Ecart::detail).collect(Collectors.joining(" "));
            throw Refused.because(
                    ecarts.get(0).code(),
                    details,
                    ecarts.stream().map(ecart -> ecart.toViolation(at)).toList());
        }
    }

    public Violation toViolation() {
        return toViolation("");
    }

    private Violation toViolation(String at) {
        return new Violation(at + pointer, code.name(), code.regle(), detail);
    }
}
