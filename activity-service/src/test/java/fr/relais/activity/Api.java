package fr.relais.activity;

import static io.restassured.RestAssured.given;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.UUID;

/** The calls of the tests: who, on which dossier and year; each write quotes the revision just read, each act has a new key. */
public record Api(String dossier, int exercice) {

    public static final String PREVISIONNEL = "/declarations/PREVISIONNEL";
    public static final String REEL = "/declarations/REEL";
    public static final String BILAN = "/bilan";

    private static final String NEVER_SAVED = "\"0\"";

    public static RequestSpecification as(Persona persona) {
        return as(Tokens.of(persona));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public String path(String resource) {
        return "/dossiers/" + dossier + "/exercices/" + exercice + resource;
    }

    public ValidatableResponse get(Persona persona, String resource) {
        return as(persona).get(path(resource)).then();
    }

    /** The ETag that a Caf agent and the partner both read. */
    public String etag(String resource) {
        return Optional.ofNullable(
                        get(Persona.DECLARANT_MEAUX, resource).extract().header("ETag"))
                .orElse(NEVER_SAVED);
    }

    public ValidatableResponse put(Persona persona, String resource, String body) {
        return as(persona)
                .header("If-Match", etag(resource))
                .body(body)
                .put(path(resource))
                .then();
    }

    public ValidatableResponse post(Persona persona, String act) {
        return post(Tokens.of(persona), act, "");
    }

    public ValidatableResponse post(Persona persona, String act, String body) {
        return post(Tokens.of(persona), act, body);
    }

    /** {@code act} is the last segment of its address; what stands before is what is acted on. */
    public ValidatableResponse post(String token, String act, String body) {
        return as(token)
                .header("If-Match", etag(act.substring(0, act.lastIndexOf('/'))))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path(act))
                .then();
    }

    /** Saved by the declarant, completed by the approbateur. */
    public void declare(String resource, String body) {
        put(Persona.DECLARANT_MEAUX, resource, body).statusCode(200);
        post(Persona.APPROBATEUR_MEAUX, resource + "/completude").statusCode(200);
    }

    /** Declared, and validated by the Caf. */
    public void validate(String resource, String body) {
        declare(resource, body);
        post(Persona.GESTIONNAIRE_CONSEIL_77, resource + "/validation").statusCode(200);
    }
}
