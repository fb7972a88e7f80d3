package fr.relais.activity;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** The calls about the evidence of a year of a dossier; each act has a new key. */
public record PiecesApi(Api api, Persona declarant) {

    public static final String PIECES = "/pieces";

    public ValidatableResponse deposit(String objet, String reference, String nature, byte[] pdf) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(declarant))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/pdf")
                .queryParam("objet", objet)
                .queryParam("reference", reference)
                .queryParam("nature", nature)
                .queryParam("nom", "pièce 1.pdf")
                .body(pdf)
                .post(api.path(PIECES))
                .then();
    }

    public String deposited(String objet, String reference, String nature, byte[] pdf) {
        return deposit(objet, reference, nature, pdf).statusCode(201).extract().path("id");
    }

    public ValidatableResponse card(Persona persona, String id) {
        return api.get(persona, PIECES + "/" + id);
    }

    public ValidatableResponse contenu(Persona persona, String id) {
        return api.get(persona, PIECES + "/" + id + "/contenu");
    }

    public ValidatableResponse withdraw(Persona persona, String id, int revision) {
        return Api.as(persona)
                .header("If-Match", "\"" + revision + "\"")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(api.path(PIECES + "/" + id + "/retrait"))
                .then();
    }
}
