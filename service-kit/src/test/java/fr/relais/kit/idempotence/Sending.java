package fr.relais.kit.idempotence;

import static io.restassured.RestAssured.given;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One act of the tests, with a name and a key of its own; sent as often as one likes. */
record Sending(String path, String nom, String key, Persona persona) {

    static Sending to(String path) {
        return new Sending(path, "acte " + UUID.randomUUID(), UUID.randomUUID().toString(), Persona.DECLARANT_MEAUX);
    }

    Sending by(Persona other) {
        return new Sending(path, nom, key, other);
    }

    Sending named(String other) {
        return new Sending(path, other, key, persona);
    }

    Sending with(String otherKey) {
        return new Sending(path, nom, otherKey, persona);
    }

    Sending at(String other) {
        return new Sending(other, nom, key, persona);
    }

    String body() {
        return "{\"nom\":\"" + nom + "\"}";
    }

    Response send() {
        return send(body());
    }

    Response send(String body) {
        return request().header(IdempotencyKey.HEADER, key).body(body).post(path);
    }

    Response sendFile(String content) {
        return given().auth()
                .oauth2(Tokens.of(persona))
                .header("Content-Type", "application/pdf")
                .header(IdempotencyKey.HEADER, key)
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    Response sendWithoutKey() {
        return request().body(body()).post(path);
    }

    private RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(persona)).contentType(ContentType.JSON);
    }
}
