package fr.relais.document.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.document.Controle;
import fr.relais.document.Fichier;
import fr.relais.document.TypeFichier;
import fr.relais.testkit.pdf.PdfSamples;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What people really send passes. */
class PlainFilesTest {

    private static final CheckFile CHECKS = Controles.checks();

    @Test
    void aPdfOfTwoPages() {
        Fichier checked = CHECKS.check(TypeFichier.PDF, PdfSamples.plain());

        assertThat(checked.controle()).isEqualTo(Controle.ofPdf(2, false));
        assertThat(checked.signatures()).isEmpty();
        assertThat(checked.empreinte()).matches("[0-9a-f]{64}");
    }

    @Test
    void aPdfWithItsObjectsCompressed() {
        assertThat(pages(PdfSamples.compressed())).isEqualTo(2);
    }

    @Test
    void aLinkToTheWebAndAnOpeningPage() {
        assertThat(pages(PdfSamples.withCatalog(
                        "/OpenAction [3 0 R /Fit] /X 4 0 R", "<< /S /URI /URI (https://www.monenfant.fr) >>")))
                .isOne();
    }

    @Test
    void blanksAfterTheEnd() {
        String pdf = new String(PdfSamples.plain(), StandardCharsets.ISO_8859_1) + "\r\n\0\0  \n";

        assertThat(pages(pdf.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(2);
    }

    @Test
    void fiveMebibytesOfPicture() {
        byte[] picture = new byte[5_000_000];
        new Random(1).nextBytes(picture);

        assertThat(pages(PdfSamples.withStream(
                        "/Type /XObject /Subtype /Image /Width 2500 /Height 2000 /ColorSpace /DeviceGray /BitsPerComponent 8",
                        picture)))
                .isOne();
    }

    private static int pages(byte[] pdf) {
        return CHECKS.check(TypeFichier.PDF, pdf).controle().pages();
    }
}
