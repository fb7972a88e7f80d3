package fr.relais.convention.document;

import static io.restassured.RestAssured.given;

import fr.relais.convention.Api;
import fr.relais.document.TypeFichier;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import fr.relais.testkit.pdf.PdfSamples;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Deposits files as the people of Meaux and of the Caf do. */
public final class Depots {

    private Depots() {}

    public static Response deposit(Persona persona, String dossier, byte[] pdf) {
        return deposit(persona, dossier, TypeFichier.APPLICATION_PDF, pdf);
    }

    public static Response deposit(Persona persona, String dossier, String media, byte[] file) {
        return sending(persona, media, UUID.randomUUID().toString())
                .body(file)
                .post("/relais/" + dossier + "/documents");
    }

    /** Said to be the vote of the council. */
    public static RequestSpecification sending(Persona persona, String media, String key) {
        return sending(persona, "DELIBERATION", media, key);
    }

    public static RequestSpecification sending(Persona persona, String nature, String media, String key) {
        return given().auth()
                .oauth2(Tokens.of(persona))
                .header("Idempotency-Key", key)
                .header("Content-Type", media)
                .queryParam("nature", nature)
                .queryParam("famille", "monter la convention")
                .queryParam("type", "délibération")
                .queryParam("nom", "delibération.pdf");
    }

    /** The address of a document just deposited. */
    public static String deposited(Persona persona, String dossier) {
        return Api.created(deposit(persona, dossier, PdfSamples.plain()));
    }
}
