package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("The first day of a Caf: the acomptes of many dossiers taken over at once, each line as its author would")
class ReprisesEnMasseTest {

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    @DisplayName(
            "each line is done or refused on its own; a dossier of another Caf does not exist, as for one take-over")
    void report() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne();
        UnDossier elsewhere = UnDossier.ourcq(Persona.DECLARANT_591).avenantSigne();
        UnDossier validated = UnDossier.ourcq().avenantSigne().reelValide();
        validated.awaitBlocage(2021, "SOLDE", "REPRISE_ATTENDUE");

        Response accepted = send(
                Persona.GESTIONNAIRE_CONSEIL_77,
                line(ourcq, 2021, "8729.00"),
                line(elsewhere, 2021, "8729.00"),
                line(validated, 2021, "8729.00"),
                line(ourcq, 2019, "8729.00"),
                line(ourcq, 2021, "-1.00"));
        accepted.then().statusCode(202).header("Location", containsString("/operations/"));

        String operation = accepted.header("Location");
        finished(operation, 1, 4);
        Api.get(Persona.GESTIONNAIRE_CONSEIL_77, operation + "/lignes")
                .then()
                .body("items.statut", contains("FAITE", "REFUSEE", "REFUSEE", "REFUSEE", "REFUSEE"))
                .body("items[0].reference", equalTo(ourcq.numero + "/2021"))
                .body("items[1].code", equalTo("DOSSIER_INCONNU"))
                .body("items[2].code", equalTo("MEME_PERSONNE"))
                .body("items[3].code", equalTo("HORS_PERIODE"))
                .body("items[4].code", equalTo("ACOMPTE_REPRIS_INVALIDE"))
                .body("items[4].pointer", equalTo("/acomptes/0/montant"));
        Api.get(Persona.CONTROLEUR_77, "/actes?dossier=" + ourcq.numero)
                .then()
                .body(
                        "items.findAll { it.operation == 'reprendreAcomptesEnMasse' }.acteur.unique()",
                        contains("gestionnaire-conseil-77"));
        assertThat(ourcq.reprendre(UnDossier.REPRISE_2021).<String>path("code")).isEqualTo("DEJA_REPRIS");
        elsewhere
                .reprendre(Persona.GESTIONNAIRE_CONSEIL_591, UnDossier.REPRISE_2021)
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("the largest request that is taken leads to a report of 200 lines")
    void many() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne();
        Response accepted = send(
                Persona.AGENT_COMPTABLE_77,
                IntStream.range(0, 200)
                        .mapToObj(rank -> line(ourcq, 2021, "8729.00"))
                        .toArray(String[]::new));

        finished(Persona.AGENT_COMPTABLE_77, accepted.header("Location"), 1, 199);
    }

    @Test
    @DisplayName("it is never done while the client waits: without the preference, nothing is taken")
    void onlyLater() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne();
        String body = body(line(ourcq, 2021, "8729.00"));

        for (String prefer : List.of("return=minimal", "no-respond-async")) {
            Api.sending(Persona.AGENT_COMPTABLE_77, body)
                    .header("Prefer", prefer)
                    .post("/reprises")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("DIFFERE_EXIGE"))
                    .body("errors[0].pointer", equalTo("/Prefer"));
        }
        Api.post(Persona.AGENT_COMPTABLE_77, "/reprises", body)
                .then()
                .statusCode(400)
                .body("code", equalTo("DIFFERE_EXIGE"));
    }

    private static Response send(Persona persona, String... lines) {
        return Api.sending(persona, body(lines))
                .header("Prefer", "respond-async")
                .post("/reprises");
    }

    private static String body(String... lines) {
        return Arrays.stream(lines).collect(Collectors.joining(",", "{\"lignes\":[", "]}"));
    }

    private static String line(UnDossier dossier, int exercice, String montant) {
        return """
                {"dossier":"%s","exercice":%d,"acomptes":[{"genre":"ACOMPTE_1","montant":"%s","date":"2021-04-15",
                "reference":"2021-0001"}]}""".formatted(dossier.numero, exercice, montant);
    }

    private static void finished(String operation, int done, int refused) {
        finished(Persona.GESTIONNAIRE_CONSEIL_77, operation, done, refused);
    }

    private static void finished(Persona persona, String operation, int done, int refused) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Api.get(persona, operation).path("etat").equals("TERMINEE"));
        Api.get(persona, operation)
                .then()
                .body("lignes.faites", equalTo(done))
                .body("lignes.refusees", equalTo(refused));
    }
}
