package fr.relais.kit.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the settings and the checks of the kit add to the OIDC library; every service plays all the other attacks. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ForgedTokensTest {
    private static final long TWO_MINUTES = 120;

    @Test
    @DisplayName("A token that nothing is wrong with is taken")
    void a_good_token() {
        with(claims -> {}).statusCode(not(equalTo(401)));
    }

    @Test
    @DisplayName("A token of another issuer, of none, of nobody or of the future is refused")
    void claims_that_are_wrong() {
        refused(with(claims -> claims.setIssuer("https://ailleurs.invalid")));
        refused(with(claims -> claims.unsetClaim("iss")));
        refused(with(claims -> claims.unsetClaim("sub")));
        refused(with(claims -> claims.setIssuedAt(twoMinutesAfter(claims))));
    }

    @Test
    @DisplayName("Two tokens are none, each of them good")
    void two_tokens() {
        String good = "Bearer " + Tokens.of(Persona.CONSEILLER_77);

        refused(send(given().header("Authorization", good, "Bearer " + Tokens.of(Persona.EXPLOITANT))));
    }

    private static ValidatableResponse with(Consumer<JwtClaims> change) {
        JwtClaims claims = Tokens.issuer().claims(Persona.CONSEILLER_77);
        change.accept(claims);
        return send(given().auth().oauth2(Tokens.issuer().sign(claims)));
    }

    private static ValidatableResponse send(RequestSpecification request) {
        return request.contentType("application/json").body("{}").post("/echo").then();
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(401).header("WWW-Authenticate", "Bearer").body("code", equalTo("NON_AUTHENTIFIE"));
    }

    private static NumericDate twoMinutesAfter(JwtClaims claims) {
        return NumericDate.fromSeconds((Long) claims.getClaimValue("iat") + TWO_MINUTES);
    }
}
