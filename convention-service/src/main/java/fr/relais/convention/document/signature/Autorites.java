package fr.relais.convention.document.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The authorities whose certificates are believed: those of a PEM file the operator gives, none by default (ASM-CONV-53). */
@Singleton
class Autorites {

    private final CommonTrustedCertificateSource known = new CommonTrustedCertificateSource();

    Autorites(@ConfigProperty(name = "relais.documents.autorites") Optional<Path> pem) {
        pem.ifPresent(this::read);
    }

    CommonTrustedCertificateSource known() {
        return known;
    }

    private void read(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                known.addCertificate(new CertificateToken((X509Certificate) each));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("relais.documents.autorites cannot be read", unreadable);
        } catch (CertificateException wrong) {
            throw new IllegalStateException("relais.documents.autorites must hold certificates in PEM", wrong);
        }
    }
}
