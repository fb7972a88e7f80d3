package fr.relais.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {
    private static final Instant NOW = Instant.parse("2022-03-15T09:00:00Z");

    private final TokenIssuer issuer = new TokenIssuer(TokenIssuer.newKeys(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_token_verifies_with_the_published_key_and_says_who_and_for_whom() throws Exception {
        JwtClaims claims = read(issuer.token(Persona.DECLARANT_MEAUX), issuer.publicKey());

        assertThat(claims.getSubject()).isEqualTo("declarant-meaux");
        assertThat(claims.getStringClaimValue("name")).isEqualTo("Dominique Lenoir");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("declarant");
        assertThat(claims.getStringClaimValue("code_caf")).isEqualTo("771");
        assertThat(claims.getStringClaimValue("siret")).isEqualTo("21770284400010");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(3600);
    }

    @Test
    void a_claim_nobody_gave_is_absent() throws Exception {
        JwtClaims claims = read(
                issuer.token("machine", "Machine", Set.of("back-office"), Optional.empty(), Optional.empty()),
                issuer.publicKey());

        assertThat(claims.getClaimNames()).doesNotContain("code_caf", "siret");
    }

    @Test
    void a_token_of_another_issuer_does_not_verify() {
        TokenIssuer other = new TokenIssuer(TokenIssuer.newKeys(), Clock.fixed(NOW, ZoneOffset.UTC));

        assertThatThrownBy(() -> read(other.token(Persona.DECLARANT_MEAUX), issuer.publicKey()))
                .isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void two_personas_are_never_the_same_person() {
        assertThat(Arrays.stream(Persona.values()).map(Persona::subject)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Persona.values()).map(Persona::nom)).doesNotHaveDuplicates();
    }

    private static JwtClaims read(String token, String publicKey) throws Exception {
        PublicKey key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setExpectedIssuer(TokenIssuer.ISSUER)
                .setExpectedAudience(TokenIssuer.AUDIENCE)
                .setRequireExpirationTime()
                .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
                .build()
                .processToClaims(token);
    }
}
