package fr.relais.convention.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.relais.convention.document.DocumentRefusal;
import fr.relais.document.SignatureElectronique;
import fr.relais.kit.problem.Refused;
import fr.relais.testkit.pdf.PdfSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ASM-CONV-53: what a signed PDF says of its signatures, and what it no longer may say. */
class SignaturesTest {

    private static final VerifySignatures CHECKS = Verifications.knowing(null);
    private static final byte[] SIGNED = UneSignature.duMaire().on(PdfSamples.plain());

    @Test
    @DisplayName(
            "A signature is intact, over the whole file, by whom it says, and leads to no authority known by default")
    void intact() {
        SignatureElectronique signature = only(CHECKS, SIGNED);

        assertThat(signature.signataire()).isEqualTo("Jean-François COPÉ");
        assertThat(signature.emetteur()).contains("Autorité d'essai");
        assertThat(signature.format()).isEqualTo("PAdES-BASELINE-B");
        assertThat(signature.date()).isEqualTo("2022-03-10T10:00:00Z");
        assertThat(signature.fichierEntier()).isTrue();
        assertThat(signature.autoriteConnue()).isFalse();
        assertThat(signature.indication()).isEqualTo("INDETERMINATE");
        assertThat(signature.motif()).isEqualTo("NO_CERTIFICATE_CHAIN_FOUND");
        assertThat(signature.conclusion())
                .isEqualTo("Intègre, signataire Jean-François COPÉ, certificat non rattaché à une autorité connue.");
    }

    @Test
    @DisplayName("The authority that an operator gives is known")
    void known_authority(@TempDir Path folder) {
        VerifySignatures knowing = Verifications.knowing(UneSignature.duMaire().authorityIn(folder));

        SignatureElectronique signature = only(knowing, SIGNED);

        assertThat(signature.autoriteConnue()).isTrue();
        assertThat(signature.conclusion()).contains("certificat rattaché à une autorité connue");
    }

    @Test
    @DisplayName("SIGNATURE_ALTEREE: one byte of what was signed has changed")
    void altered() {
        byte[] pdf = new String(SIGNED, StandardCharsets.ISO_8859_1)
                .replaceFirst("/MediaBox \\[0(\\.0)? 0", "/MediaBox [1$1 0")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(pdf).isNotEqualTo(SIGNED).hasSameSizeAs(SIGNED);

        Refused refused = catchThrowableOfType(Refused.class, () -> CHECKS.verify(pdf));

        assertThat(refused.code()).isEqualTo(DocumentRefusal.SIGNATURE_ALTEREE);
    }

    @Test
    @DisplayName("What was added after the signature is told: it covers a part of the file")
    void over_a_part() throws IOException {
        SignatureElectronique signature = only(CHECKS, completed(SIGNED));

        assertThat(signature.fichierEntier()).isFalse();
        assertThat(signature.conclusion()).endsWith("le fichier a été complété après cette signature.");
    }

    @Test
    @DisplayName("Two sign one after the other: the second covers what the first signed and the first signature")
    void both_parties() {
        List<SignatureElectronique> signatures =
                CHECKS.verify(UneSignature.duMaire().on(SIGNED));

        assertThat(signatures).extracting(SignatureElectronique::fichierEntier).containsExactly(false, true);
    }

    private static byte[] completed(byte[] signed) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPage(0).setRotation(90);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static SignatureElectronique only(VerifySignatures checks, byte[] pdf) {
        List<SignatureElectronique> signatures = checks.verify(pdf);
        assertThat(signatures).hasSize(1);
        return signatures.get(0);
    }
}
