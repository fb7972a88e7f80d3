package fr.relais.paymentfiles.retour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.relais.paymentfiles.retour.FichierBancaireRefuse.Code;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        Stream<Object> here = Stream.of(Code.FICHIER_TROP_LOURD);
        assertThat(Stream.concat(here, DesFichiersHostiles.all().map(refusal -> refusal.get()[0]))
                        .distinct())
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

        assertThat(LireRetours.lire(new java.io.ByteArrayInputStream(bytes), bytes.length)
                        .retours())
                .isNotEmpty();
        assertThat(catchThrowableOfType(
                                FichierBancaireRefuse.class,
                                () -> LireRetours.lire(new java.io.ByteArrayInputStream(bytes), bytes.length - 1))
                        .code())
                .isEqualTo(Code.FICHIER_TROP_LOURD);
    }

    @Property(tries = 300)
    @Label("Wherever a file is cut, it is refused whole")
    void truncated(@ForAll @IntRange(max = 4_000) int length) {
        String text = Fichiers.text(TYPE).strip();
        byte[] cut = text.substring(0, length % text.length()).getBytes(StandardCharsets.UTF_8);

        assertThat(catchThrowableOfType(FichierBancaireRefuse.class, () -> Fichiers.read(cut)))
                .isNotNull();
    }

    @Property(tries = 2_000)
    @Label("Whatever bytes are changed, a file is read or refused with a code, and nothing else happens")
    void mutated(
            @ForAll TypeMessage type,
            @ForAll byte changed,
            @ForAll @IntRange(max = 20_000) int at,
            @ForAll boolean add) {
        byte[] bytes = Fichiers.text(type).getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = changed;
        bytes[(at * 31 + 7) % bytes.length] = add ? (byte) '<' : changed;
        try {
            assertThat(Fichiers.read(bytes).msgId()).isNotNull();
        } catch (FichierBancaireRefuse refused) {
            assertThat(refused.code()).isNotNull();
        }
    }

    static Arguments refusal(Code code, String what, byte[] bytes) {
        return arguments(code, what, bytes);
    }
}
