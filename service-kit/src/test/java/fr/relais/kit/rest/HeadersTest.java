package fr.relais.kit.rest;

import static fr.relais.kit.rest.Requests.as;
import static fr.relais.kit.rest.Requests.declarant;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/paged/revised", "/nowhere", "/echo/broken", "/q/openapi", "/q/health/live", "/problemes"})
    void everyAnswerIsClosed(String path) {
        declarant()
                .get(path)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Strict-Transport-Security", containsString("max-age=31536000"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void onlyThePagesMadeForPeopleHaveAStyle() {
        declarant()
                .get("/paged/revised")
                .then()
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"));
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("style-src 'self'"));
    }

    @Test
    void noOtherSiteMayReadUs() {
        declarant()
                .header("Origin", "https://example.org")
                .get("/paged/revised")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "PUT")
                .options("/paged/revised")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    @Test
    void traceAndMethodOverrideDoNothing() {
        declarant().request("TRACE", "/paged/revised").then().statusCode(405);
        declarant()
                .header("X-HTTP-Method-Override", "PUT")
                .header("If-Match", "\"7\"")
                .get("/paged/revised")
                .then()
                .statusCode(200)
                .body("rang", equalTo(1));
    }

    @Test
    void howTheServiceFaresIsForThoseWhoRunIt() {
        for (String path : new String[] {"/q/metrics", "/q/health", "/q/health/well"}) {
            given().get(path).then().statusCode(401);
            declarant().get(path).then().statusCode(403);
            as(Persona.EXPLOITANT).get(path).then().statusCode(200);
        }
        for (String path : new String[] {"/q/health/live", "/q/health/ready", "/q/openapi"}) {
            given().get(path).then().statusCode(200);
        }
    }
}
