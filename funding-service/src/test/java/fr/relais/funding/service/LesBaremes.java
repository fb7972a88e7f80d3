package fr.relais.funding.service;

import static io.restassured.RestAssured.given;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** The fictitious barèmes of the tests (BAR-2). */
final class LesBaremes {

    private LesBaremes() {}

    /** Publishes 2021 and 2022 unless another test already did. */
    static void publies() {
        publie(2021);
        publie(2022);
    }

    private static void publie(int exercice) {
        if (lire(exercice).statusCode() == 404) {
            publier(fictif(exercice, "DEFINITIF")).then().statusCode(201);
        }
    }

    static Response lire(int exercice) {
        return given().auth().oauth2(Tokens.of(Persona.BAREME_CNAF)).get("/baremes/{exercice}", exercice);
    }

    static Response publier(String body) {
        return given().auth()
                .oauth2(Tokens.of(Persona.BAREME_CNAF))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/baremes");
    }

    static String fictif(int exercice, String statut) {
        return """
                {"exercice": %d, "prixPlafondEtp": "60000.00", "tauxPs": "0.43", "forfaitBonus": "3000.00",
                 "tauxAcompte1": "0.35", "tauxAcompte2": "0.35", "plafondAcomptes": "0.70", "bonusDansAcompte": false,
                 "comptesEligibles": ["60", "61", "62", "63", "64", "65", "66", "68", "86"],
                 "statut": "%s", "source": "FICTIF", "dateDecision": "2022-01-01"}""".formatted(exercice, statut);
    }
}
