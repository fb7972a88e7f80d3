package fr.relais.convention.linf;

import fr.relais.convention.Api;
import fr.relais.convention.Json;
import fr.relais.infrastructure.Persona;
import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;

/** What happens to the referencing of a relais, one fact after the other. */
final class UnLinf {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private UnLinf() {}

    static String of(String dossier) {
        return "/relais/" + dossier + "/linf";
    }

    static Response record(Persona agent, String dossier, String acte, String date) {
        return Api.sending(agent, Api.get(agent, of(dossier)).header("ETag"))
                .body(fait(acte, date).toString())
                .post(of(dossier) + "/transitions");
    }

    static Json fait(String acte, String date) {
        return Json.of("{'reference':'Décision de la Caf'}").with("/acte", acte).with("/date", date);
    }

    static void referenced(Persona agent, String dossier) {
        record(agent, dossier, "REFERENCER", "2022-01-10").then().statusCode(200);
    }
}
