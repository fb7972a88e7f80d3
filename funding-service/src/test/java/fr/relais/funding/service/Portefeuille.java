package fr.relais.funding.service;

import static org.awaitility.Awaitility.await;

import fr.relais.infrastructure.Persona;
import io.restassured.response.Response;
import java.time.Duration;

/** Asks for simulations of a portfolio and waits for their end. */
final class Portefeuille {

    private static final String PLAFOND_ET_TAUX = """
            {"exercice": 2022, "prixPlafondEtp": "50000.00", "tauxPs": "0.45"}""";

    private Portefeuille() {}

    /** An operation that is ended, and the address of its result. */
    record Fini(String operation, String resultat) {}

    static Fini fini(Persona persona) {
        Response accepted = envoi(persona, PLAFOND_ET_TAUX);
        accepted.then().statusCode(202);
        String operation = accepted.header("Location");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Api.get(persona, operation).path("etat").equals("TERMINEE"));
        return new Fini(operation, accepted.header("Link").replaceFirst("<(.*)>; rel=\"result\"", "$1"));
    }

    /** The number of a simulation that is complete. */
    static String demande(Persona persona) {
        return fini(persona).resultat().replace("/simulations/portefeuille/", "");
    }

    static Response envoi(Persona persona, String body) {
        return Api.sending(persona, body).header("Prefer", "respond-async").post("/simulations/portefeuille");
    }
}
