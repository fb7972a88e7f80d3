package fr.relais.kit.rest;

import static fr.relais.kit.rest.Requests.declarant;
import static fr.relais.kit.rest.Requests.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RatesTest {

    private static final String PATH = "/paged/revised";

    @Test
    void aClientThatAsksTooMuchIsToldWhenToComeBackAndTheOthersGoOn() {
        String token = Tokens.issuer()
                .token(
                        "client-presse",
                        "Un client pressé",
                        Set.of(Roles.DECLARANT),
                        Optional.of("771"),
                        Optional.of("21770284400010"));
        for (int remaining = 2; remaining >= 0; remaining--) {
            ask(token)
                    .statusCode(200)
                    .header("RateLimit-Limit", equalTo("3"))
                    .header("RateLimit-Policy", equalTo("3;w=60"))
                    .header("RateLimit-Remaining", equalTo(Integer.toString(remaining)))
                    .header("RateLimit-Reset", matchesPattern("[1-5]?[0-9]|60"));
        }

        problem(ask(token), KitRefusal.TROP_DE_REQUETES)
                .header("Retry-After", matchesPattern("1?[0-9]|20"))
                .header("RateLimit-Remaining", equalTo("0"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        declarant().get(PATH).then().statusCode(200).header("RateLimit-Limit", not(equalTo("3")));
    }

    @Test
    void whoHasNoTokenIsCountedByAddressAndProbesAreNotCounted() {
        given().get(PATH).then().statusCode(401).header("RateLimit-Limit", equalTo("1000000"));
        given().get("/q/health/live").then().statusCode(200).header("RateLimit-Limit", nullValue());
    }

    private static ValidatableResponse ask(String token) {
        return given().auth().oauth2(token).get(PATH).then();
    }
}
