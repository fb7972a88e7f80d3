package fr.relais.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The words of the tests of the protocol: who asks, and what a problem looks like. */
final class Requests {

    private Requests() {}

    static RequestSpecification declarant() {
        return as(Persona.DECLARANT_MEAUX);
    }

    static RequestSpecification as(Persona persona) {
        return given().auth().oauth2(Tokens.of(persona));
    }

    static ValidatableResponse problem(ValidatableResponse response, RefusalCode code) {
        return response.statusCode(code.status())
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(code.status()))
                .body("code", equalTo(code.name()))
                .body("regle", equalTo(code.regle()));
    }
}
