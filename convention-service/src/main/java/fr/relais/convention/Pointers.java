package fr.relais.convention;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Tells which fields of a body a refusal is about, when the rule that refuses does not know where they stand. */
public final class Pointers {

    private Pointers() {}

    /** A refusal that names no field is about all of these. */
    public static <T> T naming(Supplier<T> rule, String... pointers) {
        try {
            return rule.get();
        } catch (Refused refused) {
            throw refused.violations().isEmpty() ? about(refused, Arrays.asList(pointers)) : refused;
        }
    }

    /** What the rule gives; the fields that it names when it refuses stand in this part of what was sent. */
    public static <T> T within(String pointer, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (Refused refused) {
            throw about(
                    refused,
                    refused.violations().isEmpty()
                            ? List.of(pointer)
                            : refused.violations().stream()
                                    .map(violation -> pointer + violation.pointer())
                                    .toList());
        }
    }

    /** The same for rules that give nothing. */
    public static void under(String pointer, Runnable rules) {
        within(pointer, () -> {
            rules.run();
            return null;
        });
    }

    private static Refused about(Refused refused, List<String> pointers) {
        List<Violation> violations = pointers.stream()
                .map(pointer -> new Violation(
                        pointer, refused.code().name(), refused.code().regle(), refused.getMessage()))
                .toList();
        return Refused.because(refused.code(), refused.getMessage(), violations);
    }
}
