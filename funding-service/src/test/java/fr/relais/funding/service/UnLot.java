package fr.relais.funding.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The two acomptes 1 of Meaux, ordered in a Caf of its own, to an account that two persons answer for; then the lot they are in, one
 * word for each act. Nobody who acts here did anything else: {@code gestionnaire-conseil-800}, {@code ordonnateur-800}…
 */
final class UnLot {

    static final String MOTIF = "{\"motif\": \"À vérifier auprès de la commune.\"}";
    static final String SIRET = Persona.DECLARANT_MEAUX.siret().orElseThrow();

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final AtomicInteger NEXT = new AtomicInteger(CaissesDeTest.FIRST);

    final String codeCaf;
    final List<UnDossier> dossiers;
    private String id;

    private UnLot(String codeCaf, List<UnDossier> dossiers) {
        this.codeCaf = codeCaf;
        this.dossiers = dossiers;
        dossiers.forEach(one -> one.avenantSigne().previsionnelValide());
        dossiers.forEach(one -> one.awaitPaiements(1));
    }

    /** Nobody entered an account yet. */
    static UnLot sansCompte() {
        return sansCompte(Integer.toString(NEXT.getAndIncrement()));
    }

    static UnLot sansCompte(String codeCaf) {
        LesBaremes.publies();
        return new UnLot(
                codeCaf,
                List.of(
                        new UnDossier(codeCaf, Persona.DECLARANT_MEAUX, UnRelais.OURCQ),
                        new UnDossier(codeCaf, Persona.DECLARANT_MEAUX, UnRelais.FROT)));
    }

    /** Everything may leave, and is in no lot. */
    static UnLot aReunir() {
        return sansCompte().compte(LesComptes.IBAN);
    }

    static UnLot constitue() {
        return aReunir().reuni();
    }

    static UnLot approuve() {
        return constitue().passe("ordonnateur", "/approbation");
    }

    static UnLot libere() {
        return approuve().passe("agent-comptable", "/liberation");
    }

    static UnLot emis() {
        return libere().passe("agent-comptable", "/emission");
    }

    /** In the Caf and for the gestionnaire of somebody known elsewhere; one dossier, no Caf of its own. */
    static UnLot constitue(Persona declarant) {
        String codeCaf = declarant.codeCaf().orElseThrow();
        LesBaremes.publies();
        UnLot lot = new UnLot(codeCaf, List.of(UnDossier.ourcq(declarant)));
        LesComptes.verifieSiAucun(codeCaf, declarant.siret().orElseThrow());
        return lot.reuni();
    }

    UnLot compte(String iban) {
        LesComptes.verifie(codeCaf, SIRET, iban);
        return this;
    }

    UnLot reuni() {
        id = reunir().then().statusCode(200).extract().path("lot.lotId");
        return this;
    }

    /** The acts of its usual people, who read it just before. */
    UnLot passe(String role, String path) {
        act(role, path, "").statusCode(200);
        return this;
    }

    /** The only lot of its Caf, whoever constituted it. */
    UnLot trouve() {
        id = get("controleur", "/lots?codeCaf=" + codeCaf).path("items[0].lotId");
        return this;
    }

    /** From now on it speaks of this lot of its Caf. */
    UnLot devient(String other) {
        id = other;
        return this;
    }

    Response reunir() {
        return post(agent("gestionnaire-conseil"), "/lots", "", demande(today()));
    }

    String demande(LocalDate executionLe) {
        String numbers = dossiers.stream().map(one -> "\"" + one.numero + "\"").collect(Collectors.joining(", "));
        return """
                {"codeCaf": "%s", "executionLe": "%s", "ordonnesAu": "%s",
                 "genres": ["ACOMPTE_1", "ACOMPTE_2", "SOLDE"], "dossiers": [%s]}""".formatted(codeCaf, executionLe, today(), numbers);
    }

    static LocalDate today() {
        return LocalDate.now(PARIS);
    }

    String id() {
        return id;
    }

    ValidatableResponse lu() {
        return get("controleur", "/lots/" + id).then().statusCode(200);
    }

    String etag() {
        return get("controleur", "/lots/" + id).header("ETag");
    }

    /** The references under which the bank knows its transfers, and their ids. */
    List<String> endToEndIds() {
        return lu().extract().path("lignes.endToEndId");
    }

    List<String> virements() {
        return lu().extract().path("lignes.virementId");
    }

    byte[] fichier() {
        return get("back-office", "/lots/" + id + "/fichier")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    Response get(String role, String path) {
        return given().auth().oauth2(agent(role)).get(path);
    }

    ValidatableResponse act(String role, String path, String body) {
        return actAs(role + "-" + codeCaf, role, path, body);
    }

    /** By a person known elsewhere, under a role of this Caf. */
    ValidatableResponse actAs(String subject, String role, String path, String body) {
        return send(token(subject, role), path, body, etag()).then();
    }

    Response send(String token, String path, String body, String etag) {
        return post(token, "/lots/" + id + path, etag, body);
    }

    String agent(String role) {
        return token(role + "-" + codeCaf, role);
    }

    String token(String subject, String role) {
        return Tokens.issuer().token(subject, "Quelqu'un", Set.of(role), Optional.of(codeCaf), Optional.empty());
    }

    /** What was published of a dossier at last, all of it as its contracts say. */
    static void published(UnDossier dossier, String... types) throws IOException {
        List<TestEvent> events = UnDossier.FUNDING.awaitEvents(dossier.numero, 1 + types.length);
        assertThat(events).extracting(TestEvent::type).endsWith(types);
        for (TestEvent event : events) {
            String schema = event.type().replace("fr.relais.", "") + ".schema.json";
            JsonContract.assertConforms(Path.of("contracts/events", schema), event.json());
            if (event.type().equals("fr.relais.PaymentReleased.v1")
                    && event.json().contains("8729.00")) {
                GoldenExample.of(event.type()).assertProduced(event, dossier.numero);
            }
        }
    }

    static Response post(String token, String path, String etag, String body) {
        return sending(token, etag, body).post(path);
    }

    static RequestSpecification sending(String token, String etag, String body) {
        var request = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (!etag.isEmpty()) {
            request.header("If-Match", etag);
        }
        return body.isEmpty() ? request : request.body(body);
    }
}
