package fr.relais.activity;

import static io.restassured.RestAssured.given;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The calls of the tests: who, on which dossier and year. */
public record Api(String dossier, int exercice) {

    public static final String PREVISIONNEL = "/declarations/PREVISIONNEL";
    public static final String REEL = "/declarations/REEL";
    public static final String BILAN = "/bilan";

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

    public ValidatableResponse put(Persona persona, String resource, String body) {
        return as(persona).body(body).put(path(resource)).then();
    }

    public ValidatableResponse post(Persona persona, String resource) {
        return as(persona).post(path(resource)).then();
    }

    public ValidatableResponse post(Persona persona, String resource, String body) {
        return as(persona).body(body).post(path(resource)).then();
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
