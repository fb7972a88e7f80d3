package fr.relais.activity;

import fr.relais.infrastructure.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The calls about the missions of a year of a dossier; each act has a new key. */
public record MissionsApi(Api api, Persona declarant) {

    public static final String PARTICIPANTS = "/analyse-pratique/participants";
    public static final String SEANCES = "/analyse-pratique/seances";
    public static final String GUICHET = "/guichet-unique";
    public static final String STRATEGIE = "/promotion/strategie";
    public static final String ACTIONS = "/promotion/actions";

    public ValidatableResponse create(String collection, String body) {
        return Api.as(declarant)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(api.path(collection))
                .then();
    }

    public String created(String collection, String body) {
        return create(collection, body).statusCode(201).extract().path("id");
    }

    public ValidatableResponse put(String thing, long revision, String body) {
        return Api.as(declarant)
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .put(api.path(thing))
                .then();
    }

    public ValidatableResponse post(Persona persona, String act, long revision, String body) {
        return Api.as(persona)
                .header("If-Match", "\"" + revision + "\"")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(api.path(act))
                .then();
    }

    public ValidatableResponse evaluation(Persona persona) {
        return Api.as(persona)
                .get("/evaluations/" + api.dossier() + "/" + api.exercice())
                .then();
    }

    /** So many AM, each with a number that nobody else has. */
    public List<String> inscrits(int ams) {
        return IntStream.range(0, ams)
                .mapToObj(i -> created(PARTICIPANTS, MissionsBodies.inscription(numero())))
                .toList();
    }

    public static String numero() {
        return "77-" + UUID.randomUUID().toString().substring(0, 23);
    }
}
