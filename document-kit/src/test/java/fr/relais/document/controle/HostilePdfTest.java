package fr.relais.document.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.relais.document.FichierRefusal;
import fr.relais.document.TypeFichier;
import fr.relais.kit.problem.Refused;
import fr.relais.testkit.RefusalsTested;
import fr.relais.testkit.pdf.PdfSamples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ASM-KIT-14, ASM-KIT-15: every hostile PDF of the list is refused by its name, in bounded time. */
class HostilePdfTest {

    @Test
    @DisplayName("Every refusal of a file is named by a test")
    void every_refusal() {
        RefusalsTested.assertEachNamedInTests(FichierRefusal.values(), Path.of("src", "test", "java"));
    }

    private static final Duration LIMIT = Duration.ofSeconds(8);
    private static final CheckFile CHECKS = Controles.checks();
    private static final byte[] PLAIN = PdfSamples.plain();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("fr.relais.document.controle.DesPdfHostiles#all")
    void isRefusedByItsName(String what, FichierRefusal refusal, byte[] pdf) {
        assertTimeout(LIMIT, () -> {
            Refused refused = catchThrowableOfType(Refused.class, () -> CHECKS.check(TypeFichier.PDF, pdf));

            assertThat(refused).as(what).isNotNull();
            assertThat(refused.code()).as(refused.getMessage()).isEqualTo(refusal);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fr.relais.document.controle.DesPdfHostiles#strangeButHarmless")
    void isReadOrRefusedInTime(String what, byte[] pdf) {
        assertTimeout(LIMIT, () -> acceptedOrRefused(pdf));
    }

    @Test
    @DisplayName("A plain PDF changed at random 300 times is accepted or refused, never in more than two seconds")
    void fuzz() {
        Random random = new Random(20261121);
        byte[][] good = {PLAIN, PdfSamples.compressed()};
        for (int i = 0; i < 300; i++) {
            byte[] pdf = good[i % good.length].clone();
            for (int change = 0; change <= i % 12; change++) {
                pdf[random.nextInt(pdf.length)] = (byte) random.nextInt(256);
            }
            assertTimeout(Duration.ofSeconds(2), () -> acceptedOrRefused(pdf));
        }
    }

    private static void acceptedOrRefused(byte[] pdf) {
        Throwable thrown = catchThrowable(() -> CHECKS.check(TypeFichier.PDF, pdf));

        assertThat(thrown)
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        refused -> assertThat(refused).isInstanceOf(Refused.class));
    }
}
