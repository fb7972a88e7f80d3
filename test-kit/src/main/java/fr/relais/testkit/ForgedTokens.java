package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.relais.infrastructure.Persona;
import fr.relais.infrastructure.TokenIssuer;
import java.security.Key;
import java.security.KeyPair;
import java.time.Clock;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** The tokens that no service may take, each nearly good: of a persona who may do the act, wrong in one thing. */
final class ForgedTokens {
    private static final long HOUR = 3_600;
    private static final KeyPair OTHER_KEYS = TokenIssuer.newKeys();
    private static final Map<Persona, Map<String, String>> FORGED = new ConcurrentHashMap<>();

    private final TokenIssuer issuer = Tokens.issuer();
    private final Clock clock = Clock.systemUTC();
    private final Persona persona;

    private ForgedTokens(Persona persona) {
        this.persona = persona;
    }

    /** By what is wrong with it; the same for every operation. */
    static Map<String, String> of(Persona persona) {
        return FORGED.computeIfAbsent(persona, ForgedTokens::forge);
    }

    private static Map<String, String> forge(Persona persona) {
        ForgedTokens forger = new ForgedTokens(persona);
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("expired", forger.changed(claims -> {
            claims.setIssuedAt(forger.inHours(-2));
            claims.setExpirationTime(forger.inHours(-1));
        }));
        tokens.put("never expires", forger.changed(claims -> claims.unsetClaim("exp")));
        tokens.put("not yet valid", forger.changed(claims -> claims.setNotBefore(forger.inHours(1))));
        tokens.put("issued in the future", forger.changed(claims -> {
            claims.setIssuedAt(forger.inHours(1));
            claims.setExpirationTime(forger.inHours(2));
        }));
        tokens.put("of another issuer", forger.changed(claims -> claims.setIssuer("https://ailleurs.invalid")));
        tokens.put("of no issuer", forger.changed(claims -> claims.unsetClaim("iss")));
        tokens.put("for another audience", forger.changed(claims -> claims.setAudience("autre")));
        tokens.put("for no audience", forger.changed(claims -> claims.unsetClaim("aud")));
        tokens.put("of nobody", forger.changed(claims -> claims.unsetClaim("sub")));
        tokens.put("signed by another key", new TokenIssuer(OTHER_KEYS, forger.clock).token(persona));
        tokens.put("not signed", forger.unsigned());
        tokens.put(
                "signed with the public key", forger.keyed(Base64.getDecoder().decode(forger.issuer.publicKey())));
        tokens.put(
                "signed with the text of the public key",
                forger.keyed(forger.issuer.publicKey().getBytes(UTF_8)));
        tokens.put("tampered with", forger.tampered());
        tokens.put(
                "without its signature",
                forger.good().substring(0, forger.good().lastIndexOf('.') + 1));
        tokens.put("three words", "a.b.c");
        tokens.put("one word", "jeton");
        tokens.put("nothing", "");
        return Collections.unmodifiableMap(tokens);
    }

    private String good() {
        return issuer.token(persona);
    }

    private String changed(Consumer<JwtClaims> change) {
        JwtClaims claims = issuer.claims(persona);
        change.accept(claims);
        return issuer.sign(claims);
    }

    private String unsigned() {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        return serialised(signature);
    }

    private String keyed(byte[] secret) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        Key key = new SecretKeySpec(secret, "HmacSHA256");
        signature.setKey(key);
        return serialised(signature);
    }

    private String serialised(JsonWebSignature signature) {
        signature.setPayload(issuer.claims(persona).toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token could not be forged", e);
        }
    }

    /** The signature of one's own token under the claims of somebody else. */
    private String tampered() {
        String[] own = good().split("\\.");
        JwtClaims claims = issuer.claims(persona);
        claims.setSubject(Persona.DIRECTRICE_77.subject());
        String payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.toJson().getBytes(UTF_8));
        return own[0] + "." + payload + "." + own[2];
    }

    private NumericDate inHours(int hours) {
        return NumericDate.fromSeconds(clock.instant().getEpochSecond() + hours * HOUR);
    }
}
