package fr.relais.infrastructure;

import java.math.BigInteger;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Signs the tokens that stand for an OIDC provider's in tests and demonstrations: RS256, valid one hour.
 * Its key exists in memory only, so that no token of one run is good for another.
 */
public final class TokenIssuer {
    public static final String ISSUER = "https://identite.relais.invalid";
    public static final String AUDIENCE = "relais";

    private static final Duration VALIDITY = Duration.ofHours(1);
    private static final int KEY_BITS = 2048;
    /** Small, so that a service verifies a token in less than half the time: tests have it verify tens of thousands. */
    private static final BigInteger PUBLIC_EXPONENT = BigInteger.valueOf(17);

    private final KeyPair keys;
    private final Clock clock;

    public TokenIssuer(KeyPair keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    public static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(KEY_BITS, PUBLIC_EXPONENT));
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
            throw new IllegalStateException("Every JDK knows RSA", e);
        }
    }

    /** The key that verifies the tokens, as {@code quarkus.oidc.public-key} takes it: SPKI in base64, on one line. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    public String token(Persona persona) {
        return sign(claims(persona));
    }

    /** A signed JWT; {@code codeCaf} and {@code siret} bound what its bearer may see (design §8). */
    public String token(
            String subject, String name, Set<String> roles, Optional<String> codeCaf, Optional<String> siret) {
        return sign(claims(subject, name, roles, codeCaf, siret));
    }

    /** What the token of a persona says, to be changed before it is signed: the tests of what must be refused need it. */
    public JwtClaims claims(Persona persona) {
        return claims(persona.subject(), persona.nom(), persona.roles(), persona.codeCaf(), persona.siret());
    }

    /** Signs any claims, also those that this issuer would never give. */
    public String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(keys.getPrivate());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token could not be signed", e);
        }
    }

    private JwtClaims claims(
            String subject, String name, Set<String> roles, Optional<String> codeCaf, Optional<String> siret) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setGeneratedJwtId();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setIssuedAt(numericDate(now));
        claims.setExpirationTime(numericDate(now.plus(VALIDITY)));
        claims.setStringClaim("name", name);
        claims.setStringListClaim("groups", List.copyOf(roles));
        codeCaf.ifPresent(value -> claims.setStringClaim("code_caf", value));
        siret.ifPresent(value -> claims.setStringClaim("siret", value));
        return claims;
    }

    private static NumericDate numericDate(Instant instant) {
        return NumericDate.fromSeconds(instant.getEpochSecond());
    }
}
