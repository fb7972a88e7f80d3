package fr.relais.funding.service;

import static io.restassured.RestAssured.given;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests as people send them: with a token, a new key for each act, and the revision they have read. */
final class Api {

    private Api() {}

    static RequestSpecification as(Persona persona) {
        return given().auth().oauth2(Tokens.of(persona));
    }

    static Response get(Persona persona, String path) {
        return as(persona).get(path);
    }

    static Response post(Persona persona, String path, String body) {
        return sending(persona, body).post(path);
    }

    static RequestSpecification sending(Persona persona, String body) {
        return as(persona)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    static RequestSpecification sending(Persona persona, String body, String ifMatch) {
        return sending(persona, body).header("If-Match", ifMatch);
    }
}
