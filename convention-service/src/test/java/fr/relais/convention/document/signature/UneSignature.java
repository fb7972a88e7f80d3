package fr.relais.convention.document.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The electronic signature of a person whom an authority of the tests certifies. */
public final class UneSignature {

    private static final X500Name AUTORITE = new X500Name("CN=Autorité d'essai,O=Relais,C=FR");
    private static final Instant SIGNED = Instant.parse("2022-03-10T10:00:00Z");
    private static final UneSignature MAIRE = new UneSignature("CN=Jean-François COPÉ,O=Ville de Meaux,C=FR");

    private final X509Certificate authority;
    private final X509Certificate certificate;
    private final KeyPair keys;

    private UneSignature(String name) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair root = generator.generateKeyPair();
            this.keys = generator.generateKeyPair();
            this.authority = certificate(AUTORITE, root, root, true);
            this.certificate = certificate(new X500Name(name), keys, root, false);
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mayor of Meaux, of the tests. */
    public static UneSignature duMaire() {
        return MAIRE;
    }

    /** The document, signed as it stands. */
    public byte[] on(byte[] pdf) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(certificate));
        parameters.setCertificateChain(List.of(new CertificateToken(certificate), new CertificateToken(authority)));
        parameters.bLevel().setSigningDate(Date.from(SIGNED));
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        InMemoryDocument document = new InMemoryDocument(pdf);
        ToBeSigned toSign = service.getDataToSign(document, parameters);
        return DSSUtils.toByteArray(service.signDocument(document, parameters, signed(toSign)));
    }

    /** The authority, as an operator gives it to the service. */
    public Path authorityIn(Path folder) {
        try {
            String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(authority.getEncoded());
            return Files.writeString(
                    folder.resolve("autorites.pem"),
                    "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignatureValue signed(ToBeSigned toSign) {
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(keys.getPrivate());
            rsa.update(toSign.getBytes());
            return new SignatureValue(SignatureAlgorithm.RSA_SHA256, rsa.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(X500Name subject, KeyPair of, KeyPair issuer, boolean isAuthority)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                AUTORITE,
                BigInteger.valueOf(isAuthority ? 1 : 2),
                Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                Date.from(Instant.parse("2060-01-01T00:00:00Z")),
                subject,
                of.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(isAuthority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuer.getPrivate())));
    }
}
