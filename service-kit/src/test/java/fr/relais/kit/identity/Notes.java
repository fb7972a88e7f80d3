package fr.relais.kit.identity;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;

/** Speaks to {@link NotesResource} with any token. */
final class Notes {

    private Notes() {}

    static Response read(String token, String dossier) {
        return given().auth().oauth2(token).get("/notes/" + dossier);
    }

    static Response write(String token, String dossier, String note) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(note)
                .put("/notes/" + dossier);
    }

    static Response forget(String token, String dossier) {
        return given().auth().oauth2(token).delete("/notes/" + dossier);
    }
}
