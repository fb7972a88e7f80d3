package fr.relais.document.controle;

import static fr.relais.document.FichierRefusal.CONTENU_NON_CONFORME;
import static fr.relais.document.FichierRefusal.FICHIER_DOUBLE;
import static fr.relais.document.FichierRefusal.FICHIER_ILLISIBLE;
import static fr.relais.document.FichierRefusal.FICHIER_TROP_LOURD;
import static fr.relais.document.TypeFichier.JPEG;
import static fr.relais.document.TypeFichier.PDF;
import static fr.relais.document.TypeFichier.PNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.relais.document.Controle;
import fr.relais.document.FichierRefusal;
import fr.relais.document.TypeFichier;
import fr.relais.kit.problem.Refused;
import fr.relais.testkit.pdf.ImageSamples;
import fr.relais.testkit.pdf.PdfSamples;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** ASM-KIT-14: a scanned page is a PNG or a JPEG, whole, and not larger than a page. */
class ImagesTest {

    private static final CheckFile CHECKS = Controles.checks();

    @Test
    void aScannedPagePasses() {
        assertThat(CHECKS.check(PNG, ImageSamples.png(620, 877)).controle()).isEqualTo(Controle.ofImage(620, 877));
        assertThat(CHECKS.check(JPEG, ImageSamples.jpeg(620, 877)).controle()).isEqualTo(Controle.ofImage(620, 877));
    }

    static Stream<Arguments> hostile() {
        byte[] png = ImageSamples.png(620, 877);
        byte[] jpeg = ImageSamples.jpeg(620, 877);
        return Stream.of(
                of("a JPEG said to be a PNG", PNG, jpeg, CONTENU_NON_CONFORME),
                of("a PNG said to be a JPEG", JPEG, png, CONTENU_NON_CONFORME),
                of("a PDF said to be a PNG", PNG, PdfSamples.plain(), CONTENU_NON_CONFORME),
                of("a PNG said to be a PDF", PDF, png, CONTENU_NON_CONFORME),
                of("a PNG cut short", PNG, Arrays.copyOf(png, png.length - 20), FICHIER_ILLISIBLE),
                of("a JPEG cut short", JPEG, Arrays.copyOf(jpeg, jpeg.length / 2), FICHIER_ILLISIBLE),
                of("a PNG with a byte changed", PNG, flipped(png, png.length / 2), FICHIER_ILLISIBLE),
                of("a PNG followed by something", PNG, Arrays.copyOf(png, png.length + 3), FICHIER_DOUBLE),
                of("a JPEG followed by something", JPEG, followed(jpeg), FICHIER_DOUBLE),
                of("a PNG of 60 000 by 60 000", PNG, ImageSamples.pngSaidToBe(60_000, 60_000), FICHIER_TROP_LOURD),
                of("a PNG whose lines are missing", PNG, ImageSamples.pngSaidToBe(2_000, 2_000), FICHIER_ILLISIBLE));
    }

    private static Arguments of(String what, TypeFichier type, byte[] file, FichierRefusal refusal) {
        return Arguments.of(what, type, file, refusal);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("hostile")
    void isRefusedByItsName(String what, TypeFichier type, byte[] file, FichierRefusal refusal) {
        assertTimeout(Duration.ofSeconds(4), () -> {
            Refused refused = catchThrowableOfType(Refused.class, () -> CHECKS.check(type, file));

            assertThat(refused).as(what).isNotNull();
            assertThat(refused.code()).isEqualTo(refusal);
        });
    }

    private static byte[] flipped(byte[] file, int at) {
        byte[] copy = file.clone();
        copy[at] ^= 1;
        return copy;
    }

    private static byte[] followed(byte[] file) {
        byte[] longer = Arrays.copyOf(file, file.length + 3);
        longer[file.length] = 'P';
        return longer;
    }
}
