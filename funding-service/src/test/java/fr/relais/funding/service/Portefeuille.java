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

    /** The address of the operation, ended. */
    static String operation(Persona persona) {
        Response accepted = envoi(persona, PLAFOND_ET_TAUX);
        accepted.then().statusCode(202);
        String operation = accepted.header("Location");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Api.get(persona, operation).path("etat").equals("TERMINEE"));
        return operation;
    }

    /** The number of a simulation that is complete. */
    static String demande(Persona persona) {
        return simulation(persona, operation(persona));
    }

    static String simulation(Persona persona, String operation) {
        return Api.get(persona, operation + "/lignes").path("items[0].reference");
    }

    static Response envoi(Persona persona, String body) {
        return Api.sending(persona, body).header("Prefer", "respond-async").post("/simulations/portefeuille");
    }
}
