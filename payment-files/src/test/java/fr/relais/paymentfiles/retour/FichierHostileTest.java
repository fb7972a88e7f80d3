package fr.relais.paymentfiles.retour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.relais.paymentfiles.retour.FichierBancaireRefuse.Code;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody made to do harm, or that were cut on the way: each is refused with its code, in bounded time. */
class FichierHostileTest {

    private static final Duration BOUND = Duration.ofSeconds(5);
    private static final TypeMessage TYPE = TypeMessage.CAMT_054_001_08;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("fr.relais.paymentfiles.retour.DesFichiersHostiles#all")
    void refused(Code code, String what, byte[] bytes) {
        FichierBancaireRefuse refused = assertTimeoutPreemptively(
                BOUND, () -> catchThrowableOfType(FichierBancaireRefuse.class, () -> Fichiers.read(bytes)));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.detail()).isNotBlank().doesNotContain("Exception", "root:", "lol");
        assertThat(refused.getStackTrace()).isEmpty();
        assertThat(refused).hasNoCause();
    }

    @Test
    @DisplayName("Every reason to refuse a file is provoked here")
    void allCodes() {
        assertThat(DesFichiersHostiles.all().map(refusal -> refusal.get()[0]).distinct())
                .containsExactlyInAnyOrder((Object[]) Code.values());
    }

    @Test
    @DisplayName("A file that never ends is read to the bound and no further")
    void endless() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return ' ';
            }
        };

        FichierBancaireRefuse refused = assertTimeoutPreemptively(
                BOUND, () -> catchThrowableOfType(FichierBancaireRefuse.class, () -> LireRetours.lire(endless, 1_000)));

        assertThat(refused.code()).isEqualTo(Code.FICHIER_TROP_LOURD);
        assertThat(read).hasValueLessThanOrEqualTo(1_001);
    }

    @Test
    @DisplayName("A file of exactly the bound is read, one byte more is not")
    void bound() {
        byte[] bytes = Fichiers.text(TYPE).getBytes(StandardCharsets.UTF_8);

        assertThat(LireRetours.lire(new ByteArrayInputStream(bytes), bytes.length)
                        .retours())
                .isNotEmpty();
        assertThat(catchThrowableOfType(
                                FichierBancaireRefuse.class,
                                () -> LireRetours.lire(new ByteArrayInputStream(bytes), bytes.length - 1))
                        .code())
                .isEqualTo(Code.FICHIER_TROP_LOURD);
    }

    @ParameterizedTest(name = "lines {0}")
    @ValueSource(strings = {"<NtryDtls><TxDtls/></NtryDtls>", "<NtryDtls/>", "<Autre/>"})
    @DisplayName("A hundred thousand lines in one movement are read in bounded time")
    void manyLines(String line) {
        String text = Fichiers.changed(TYPE, "<NtryRef>FRAIS-3</NtryRef>", line.repeat(100_000));

        FichierRetours read = assertTimeoutPreemptively(BOUND, () -> Fichiers.read(text));

        assertThat(read.retours()).hasSize(5);
        assertThat(read.ecartees()).hasSizeGreaterThan(2);
    }

    static Arguments refusal(Code code, String what, byte[] bytes) {
        return arguments(code, what, bytes);
    }
}
