package fr.relais.convention.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that a rule refuses, with which code, about which fields. */
final class Refuses {

    private Refuses() {}

    static void refused(RefusalCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    static void refused(RefusalCode code, String pointer, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.violations()).extracting(Violation::pointer).containsExactly(pointer);
        });
    }
}
