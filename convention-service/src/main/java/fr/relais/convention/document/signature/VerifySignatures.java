package fr.relais.convention.document.signature;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.ServiceLoaderPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.reports.Reports;
import fr.relais.convention.document.DocumentRefusal;
import fr.relais.document.FichierRefusal;
import fr.relais.document.SignatureElectronique;
import fr.relais.document.SignatureVerifier;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Verifies each electronic signature of a PDF (PAdES); one that no longer fits its content refuses the file (ASM-CONV-53). */
@ApplicationScoped
public class VerifySignatures implements SignatureVerifier {

    private static final String BYTE_RANGE = "/ByteRange";
    private static final int MOST = 10;

    private final Autorites autorites;
    private final Clock clock;

    VerifySignatures(Autorites autorites, Clock clock) {
        this.autorites = autorites;
        this.clock = clock;
    }

    /** No signature is without the bytes it covers, written in clear. */
    @Override
    public boolean mayBeIn(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).contains(BYTE_RANGE);
    }

    @Override
    public List<SignatureElectronique> verify(byte[] pdf) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(withoutPictures());
        validator.setCertificateVerifier(offline());
        validator.setValidationTime(Date.from(clock.instant()));
        Reports reports = validator.validateDocument();
        List<SignatureWrapper> signatures = reports.getDiagnosticData().getSignatures();
        if (signatures.size() > MOST) {
            throw Refused.because(
                    FichierRefusal.FICHIER_TROP_LOURD, "Le PDF porte plus de " + MOST + " signatures électroniques.");
        }
        return signatures.stream()
                .map(signature -> told(signature, reports.getSimpleReport(), pdf.length))
                .toList();
    }

    /** Pages are never drawn to be compared. */
    private static IPdfObjFactory withoutPictures() {
        DefaultPdfDifferencesFinder finder = new DefaultPdfDifferencesFinder();
        finder.setMaximalPagesAmountForVisualComparison(0);
        IPdfObjFactory factory = new ServiceLoaderPdfObjFactory();
        factory.setPdfDifferencesFinder(finder);
        return factory;
    }

    /** No list of trust, no revocation, no certificate is looked for elsewhere. */
    private CommonCertificateVerifier offline() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(autorites.known());
        return verifier;
    }

    private static SignatureElectronique told(SignatureWrapper signature, SimpleReport report, int length) {
        if (!signature.isSignatureIntact() || !signature.isSignatureValid() || !signature.isSignatureByteRangeValid()) {
            throw Refused.because(DocumentRefusal.SIGNATURE_ALTEREE, DocumentRefusal.SIGNATURE_ALTEREE.titre());
        }
        Optional<CertificateWrapper> certificate = Optional.ofNullable(signature.getSigningCertificate());
        return new SignatureElectronique(
                certificate.map(CertificateWrapper::getReadableCertificateName).orElse("inconnu"),
                certificate.map(CertificateWrapper::getCertificateIssuerDN).orElse(null),
                Optional.ofNullable(signature.getClaimedSigningTime())
                        .map(Date::toInstant)
                        .orElse(null),
                String.valueOf(signature.getSignatureFormat()),
                coversAll(signature.getPDFRevision().getSignatureByteRange(), length),
                signature.isTrustedChain(),
                Optional.ofNullable(report.getIndication(signature.getId()))
                        .map(Indication::name)
                        .orElse(Indication.INDETERMINATE.name()),
                Optional.ofNullable(report.getSubIndication(signature.getId()))
                        .map(SubIndication::name)
                        .orElse(null));
    }

    /** Two runs of bytes around the signature itself; the second ends with the file, or something was added after. */
    private static boolean coversAll(List<BigInteger> range, int length) {
        return range.size() == 4
                && range.get(0).signum() == 0
                && range.get(2).add(range.get(3)).equals(BigInteger.valueOf(length));
    }
}
