package fr.relais.convention.habilitation;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static io.restassured.RestAssured.given;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.testkit.Tokens;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A gestionnaire of Caf 771 that no other test knows, and its approbateur. */
record UnGestionnaire(String siret, String approbateur) {

    private static final AtomicInteger NEXT = new AtomicInteger(100);

    static UnGestionnaire registered() {
        String siret = withCheckDigit("217799999%04d".formatted(NEXT.getAndIncrement()));
        Api.post(CONSEILLER_77, "/gestionnaires", Bodies.gestionnaire().with("/siret", siret))
                .then()
                .statusCode(201);
        return new UnGestionnaire(
                siret,
                Tokens.issuer()
                        .token(
                                "approbateur-" + siret,
                                "Approbateur",
                                Set.of("approbateur"),
                                Optional.of("771"),
                                Optional.of(siret)));
    }

    static Json demande(String client, LocalDate du, LocalDate au) {
        return Json.of("{}").with("/client", client).with("/du", du.toString()).with("/au", au.toString());
    }

    String habilitations() {
        return "/gestionnaires/" + siret + "/habilitations";
    }

    String newDossier() {
        String dossier = Api.unusedDossier("771");
        register(dossier).then().statusCode(201);
        return dossier;
    }

    Response register(String dossier) {
        Json relais = Bodies.relais(dossier, "RPE d'essai").with("/gestionnaire", siret);
        return Api.post(CONSEILLER_77, "/relais", relais);
    }

    Response habilitate(String client, LocalDate du, LocalDate au) {
        return Api.sending(approbateur, "")
                .body(demande(client, du, au).toString())
                .post(habilitations());
    }

    Response revoke(String id) {
        return Api.sending(approbateur, "").post(habilitations() + "/" + id + "/revocation");
    }

    Response list(String query) {
        return given().auth().oauth2(approbateur).get(habilitations() + query);
    }

    /** The last digit of a SIRET makes its Luhn sum a multiple of ten. */
    private static String withCheckDigit(String thirteen) {
        int sum = 0;
        for (int position = 0; position < thirteen.length(); position++) {
            int digit = thirteen.charAt(position) - '0';
            int weighted = position % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return thirteen + (10 - sum % 10) % 10;
    }
}
