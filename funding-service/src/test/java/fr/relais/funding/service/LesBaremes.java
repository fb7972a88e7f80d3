package fr.relais.funding.service;

import fr.relais.infrastructure.Persona;
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
            publier(
                            exercice,
                            0,
                            fictif("DEFINITIF")
                                    .replace("\"seuilPetitIndu\": \"0.00\"", "\"seuilPetitIndu\": \"20.00\""))
                    .then()
                    .statusCode(201);
        }
    }

    static Response lire(int exercice) {
        return Api.get(Persona.BAREME_CNAF, "/baremes/" + exercice);
    }

    /** As somebody who has read this version, 0 when there is none. */
    static Response publier(int exercice, int lue, String body) {
        return Api.sending(Persona.BAREME_CNAF, body, "\"" + lue + "\"").post("/baremes/" + exercice);
    }

    /** Late and forclos in a far future, so that a year may be told whatever the day of the test. */
    static String fictif(String statut) {
        return """
                {"prixPlafondEtp": "60000.00", "tauxPs": "0.43", "forfaitBonus": "3000.00",
                 "tauxAcompte1": "0.35", "tauxAcompte2": "0.35", "plafondAcomptes": "0.70", "bonusDansAcompte": false,
                 "comptesEligibles": ["60", "61", "62", "63", "64", "65", "66", "68", "86"],
                 "limiteJustification": "2100-06-30", "forclusion": "2100-12-31", "seuilPetitIndu": "0.00",
                 "statut": "%s", "source": "FICTIF", "dateDecision": "2022-01-01"}""".formatted(statut);
    }
}
