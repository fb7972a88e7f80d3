package fr.relais.funding.service;

import static io.restassured.RestAssured.given;

import fr.relais.testkit.Tokens;
import io.restassured.response.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The agents of the Caf du Nord, whose ledger only the tests of the ledger look into. */
final class Caf591 {

    static final String CODE = "591";

    private Caf591() {}

    static Response get(String role, String path) {
        return given().auth().oauth2(token(role)).get(path);
    }

    static Response post(String role, String path, String body) {
        return given().auth()
                .oauth2(token(role))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    private static String token(String role) {
        return Tokens.issuer().token(role + "-591", "Agent du Nord", Set.of(role), Optional.of(CODE), Optional.empty());
    }
}
