package fr.relais.paymentfiles.retour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of any file, cut or changed anywhere. */
class FichiersPropertiesTest {

    @Property(tries = 300)
    @Label("Wherever a file is cut, it is refused whole")
    void truncated(@ForAll @IntRange(max = 4_000) int length) {
        String text = Fichiers.text(TypeMessage.CAMT_054_001_08).strip();
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
}
