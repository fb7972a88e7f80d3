package fr.relais.funding.service;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The indu of 1 118.00 of RPE Frot (CALC-8), that no payment has borne yet, and what its people do about it. */
final class UnIndu {

    static final String MOTIF = "{\"motif\": \"Les locaux ont fermé quatre mois.\"}";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final UnDossier dossier;
    final String id;
    private final String codeCaf;

    private UnIndu(UnDossier dossier) {
        this.dossier = dossier;
        this.codeCaf = dossier.numero.substring(0, 3);
        await().atMost(Duration.ofSeconds(30)).until(() -> !ids().isEmpty());
        this.id = ids().get(0);
    }

    static UnIndu constate() {
        return constate(Persona.DECLARANT_MEAUX);
    }

    static UnIndu constate(Persona declarant) {
        UnDossier dossier = UnDossier.frot(declarant).avenantSigne();
        post(
                        agent("agent-comptable", dossier.numero.substring(0, 3)),
                        "/dossiers/" + dossier.numero + "/reprises",
                        "",
                        UnDossier.REPRISE_2021)
                .then()
                .statusCode(201);
        return new UnIndu(dossier.reelValide().bilanEvalue());
    }

    UnIndu notifie() {
        act("ordonnateur", "/notification", "").statusCode(200);
        return this;
    }

    ValidatableResponse lu() {
        return get("").then().statusCode(200);
    }

    String etag() {
        return get("").header("ETag");
    }

    Response get(String path) {
        return given().auth().oauth2(agent("controleur", codeCaf)).get(path(path));
    }

    /** By an agent of the Caf, who has read the indu as it is now. */
    ValidatableResponse act(String role, String path, String body) {
        return send(agent(role, codeCaf), path, body, etag()).then();
    }

    /** By a person known elsewhere, under a role of this Caf. */
    ValidatableResponse actAs(String subject, String role, String path, String body) {
        return send(token(subject, role, codeCaf), path, body, etag()).then();
    }

    ValidatableResponse act(Persona persona, String path, String body) {
        return send(Tokens.of(persona), path, body, etag()).then();
    }

    Response send(String token, String path, String body, String etag) {
        return post(token, path(path), etag, body);
    }

    static String agent(String role, String codeCaf) {
        return token(role + "-" + codeCaf, role, codeCaf);
    }

    private static String token(String subject, String role, String codeCaf) {
        return Tokens.issuer().token(subject, "Quelqu'un", Set.of(role), Optional.of(codeCaf), Optional.empty());
    }

    private static Response post(String token, String path, String etag, String body) {
        var request = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (!etag.isEmpty()) {
            request.header("If-Match", etag);
        }
        return (body.isEmpty() ? request : request.body(body)).post(path);
    }

    private String path(String more) {
        return "/dossiers/" + dossier.numero + "/indus/" + id + more;
    }

    private List<String> ids() {
        return dossier.get("/indus").path("items.induId");
    }

    static String recu(String montant, String reference) {
        return "{\"montant\": \"%s\", \"date\": \"%s\", \"reference\": \"%s\"}"
                .formatted(montant, LocalDate.now(PARIS), reference);
    }

    private static int nextYear() {
        return LocalDate.now(PARIS).getYear() + 1;
    }

    /** Of next year. */
    static String plan(String first, String second) {
        return """
                {"echeances": [{"date": "%d-03-31", "montant": "%s"}, {"date": "%d-06-30", "montant": "%s"}]}""".formatted(nextYear(), first, nextYear(), second);
    }

    static String decision(boolean accueillie) {
        return "{\"accueillie\": " + accueillie + ", \"motif\": \"Les charges sont celles de la déclaration.\"}";
    }
}
