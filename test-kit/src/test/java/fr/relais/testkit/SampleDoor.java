package fr.relais.testkit;

import com.sun.net.httpserver.HttpExchange;
import fr.relais.infrastructure.TokenIssuer;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Lets into the sample service who has a good token and the role, and tells of Caf 771 only. */
final class SampleDoor {
    private static final Set<String> PARTNER = Set.of("declarant");
    private static final int ONE_MINUTE = 60;

    private final Defect defect;

    SampleDoor(Defect defect) {
        this.defect = defect;
    }

    /** The status to refuse with; nothing for who may come in. */
    Optional<Integer> refusal(HttpExchange exchange) {
        if (defect == Defect.NEEDS_NO_TOKEN) {
            return Optional.empty();
        }
        List<String> tokens = exchange.getRequestHeaders().getOrDefault("Authorization", List.of());
        boolean readable = tokens.size() == 1 || defect == Defect.READS_FIRST_TOKEN && !tokens.isEmpty();
        if (!readable || !tokens.get(0).startsWith("Bearer ")) {
            return Optional.of(401);
        }
        try {
            JwtClaims claims = claims(tokens.get(0).substring("Bearer ".length()));
            return role(exchange, Set.copyOf(claims.getStringListClaimValue("groups")))
                    .or(() -> tenancy(exchange));
        } catch (Exception refused) {
            return Optional.of(401);
        }
    }

    private Optional<Integer> role(HttpExchange exchange, Set<String> roles) {
        Set<String> allowed =
                exchange.getRequestMethod().equals("POST") ? Set.of("conseiller") : Set.of("conseiller", "declarant");
        boolean twoSides = !Collections.disjoint(roles, PARTNER) && roles.size() > 1;
        boolean mayCome = !Collections.disjoint(roles, allowed);
        boolean refused = defect == Defect.SHUTS_EVERYBODY_OUT
                || !mayCome && defect != Defect.LOOKS_AT_NO_ROLE
                || twoSides && defect != Defect.LOOKS_AT_ONE_ROLE;
        return refused ? Optional.of(403) : Optional.empty();
    }

    private Optional<Integer> tenancy(HttpExchange exchange) {
        boolean other = exchange.getRequestURI().getPath().contains("/591-");
        return other && defect != Defect.SHOWS_OTHER_CAF ? Optional.of(404) : Optional.empty();
    }

    private JwtClaims claims(String token) throws Exception {
        PublicKey key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(
                        Base64.getDecoder().decode(Tokens.issuer().publicKey())));
        JwtConsumerBuilder consumer = new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setExpectedAudience(TokenIssuer.AUDIENCE)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(ONE_MINUTE, Integer.MAX_VALUE);
        if (defect != Defect.BELIEVES_ANY_ISSUER) {
            consumer.setExpectedIssuer(TokenIssuer.ISSUER);
        }
        if (defect == Defect.BELIEVES_ANY_SIGNATURE) {
            consumer.setSkipSignatureVerification()
                    .setDisableRequireSignature()
                    .setJwsAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        }
        return consumer.build().processToClaims(token);
    }
}
