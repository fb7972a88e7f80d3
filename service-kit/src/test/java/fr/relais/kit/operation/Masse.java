package fr.relais.kit.operation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bulk acts of one test, whose lines begin with a word of their own. */
record Masse(String prefix) {

    static Masse unique() {
        return new Masse(UUID.randomUUID().toString());
    }

    /** Returns where to follow the operation. */
    String accepted(String... names) {
        return post(UUID.randomUUID().toString(), "respond-async", names)
                .then()
                .statusCode(202)
                .header("Preference-Applied", equalTo("respond-async"))
                .extract()
                .header("Location");
    }

    Response post(String key, String prefer, String... names) {
        return as(Persona.DECLARANT_MEAUX)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .header("Prefer", prefer)
                .body(Stream.of(names)
                        .map(name -> "{\"nom\":\"" + prefix + name + "\"}")
                        .collect(Collectors.joining(",", "[", "]")))
                .post("/masse");
    }

    ValidatableResponse follow(String operation, String etat, int done, int refused) {
        return as(Persona.DECLARANT_MEAUX)
                .get(operation)
                .then()
                .statusCode(200)
                .body("etat", equalTo(etat))
                .body("lignes.faites", equalTo(done))
                .body("lignes.refusees", equalTo(refused));
    }

    ValidatableResponse lines(String operation, String query) {
        return as(Persona.DECLARANT_MEAUX)
                .get(operation + "/lignes" + query)
                .then()
                .statusCode(200);
    }

    /** How many effects the lines had. */
    long effects(EntityManager entities) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long)
                        entities.createNativeQuery("select count(*) from acte where nom like ?1 || '%'", Long.class)
                                .setParameter(1, prefix)
                                .getSingleResult());
    }

    static RequestSpecification as(Persona persona) {
        return given().auth().oauth2(Tokens.of(persona));
    }
}
