package fr.relais.funding.service;

import static fr.relais.funding.service.UnIndu.decision;
import static fr.relais.funding.service.UnIndu.plan;
import static fr.relais.funding.service.UnIndu.recu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Tokens;
import fr.relais.testkit.pdf.PrintedPdf;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("§3.7, CALC-9: the life of an indu, through REST, events and the ledger")
class IndusTest {

    @Inject
    EntityManager entities;

    @Inject
    Calme calme;

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    @DisplayName(
            "notified by letter, contested, repaid, planned, remitted by two persons, given up by two: each euro in the ledger")
    void wholeLife() throws IOException {
        UnIndu indu = UnIndu.constate();
        refused(409, "INDU_NON_NOTIFIE", () -> indu.get("/lettre").then());
        indu.notifie();
        letter(indu);

        contestation(indu);
        recovery(indu);
        remission(indu);
        refused(409, "PROPOSITION_ABSENTE", () -> indu.act("directeur", "/non-valeur/admission", ""));
        indu.act("agent-comptable", "/non-valeur/proposition", UnIndu.MOTIF).statusCode(200);
        indu.act("directeur", "/non-valeur/admission", "")
                .body("etat", equalTo("ADMIS_EN_NON_VALEUR"))
                .body("reste", equalTo("0.00"));
        refused(409, "INDU_ETAT_INCOMPATIBLE", () -> indu.act("ordonnateur", "/notification", ""));

        assertThat(soldes(indu))
                .contains("INDU_A_RECOUVRER 0.00", "BANQUE 118.00", "REMISES 400.00", "NON_VALEURS 600.00");
        events(indu);
    }

    private void contestation(UnIndu indu) {
        indu.act(Persona.APPROBATEUR_MEAUX, "/contestation", UnIndu.MOTIF).body("etat", equalTo("CONTESTE"));
        assertThat(indu.dossier.previsionnelValide().awaitPaiements(2))
                .as("ASM-FUND-36: what is contested is not withheld")
                .allMatch(paiement -> paiement.contains("- 0.00 ="));
        refused(
                403,
                "MEME_PERSONNE",
                () -> indu.actAs("gestionnaire-conseil-77", "directeur", "/contestation/decision", decision(false)));
        indu.act("directeur", "/contestation/decision", decision(false)).body("etat", equalTo("EN_COMPENSATION"));
        refused(409, "INDU_DEJA_CONTESTE", () -> indu.act(Persona.SIGNATAIRE_MEAUX, "/contestation", UnIndu.MOTIF));
    }

    private void recovery(UnIndu indu) {
        refused(
                422,
                "MONTANT_SUPERIEUR_AU_RESTE",
                () -> indu.act("agent-comptable", "/remboursements", recu("1118.01", "trop")));
        indu.act("agent-comptable", "/remboursements", recu("118.00", "VIR-1")).body("reste", equalTo("1000.00"));
        refused(
                422,
                "REMBOURSEMENT_INVALIDE",
                () -> indu.act("agent-comptable", "/remboursements", recu("1.00", "VIR-1")));

        refused(422, "PLAN_INCOHERENT", () -> indu.act("agent-comptable", "/plan", plan("500.00", "499.99")));
        indu.act("agent-comptable", "/plan", plan("600.00", "400.00")).body("plan.reste", contains("600.00", "400.00"));
        indu.act("agent-comptable", "/plan/interruption", UnIndu.MOTIF).body("etat", equalTo("EN_COMPENSATION"));
    }

    /** Asked by the partner, proposed by one, decided by another, none of whom had a hand in the year (ACT-2). */
    private void remission(UnIndu indu) {
        indu.act(Persona.SIGNATAIRE_MEAUX, "/remise", UnIndu.MOTIF)
                .body("etat", equalTo("REMISE_DEMANDEE"))
                .body("historique[0]", not(hasKey("par")));
        String remise = "{\"montant\": \"400.00\", \"motif\": \"Bonne foi établie.\"}";
        refused(
                403,
                "MEME_PERSONNE",
                () -> indu.actAs("gestionnaire-conseil-77", "ordonnateur", "/remise/proposition", remise));
        indu.act("ordonnateur", "/remise/proposition", remise).statusCode(200);
        refused(403, "MEME_PERSONNE", () -> indu.actAs("ordonnateur-771", "directeur", "/remise/accord", ""));
        indu.act("directeur", "/remise/accord", "")
                .body("etat", equalTo("REMISE_ACCORDEE"))
                .body("reste", equalTo("600.00"));
        indu.act("agent-comptable", "/plan", plan("200.00", "400.00")).statusCode(200);
        indu.act("agent-comptable", "/plan/interruption", UnIndu.MOTIF).statusCode(200);
        refused(409, "REMISE_DEJA_DEMANDEE", () -> indu.act(Persona.SIGNATAIRE_MEAUX, "/remise", UnIndu.MOTIF));
    }

    private static void letter(UnIndu indu) {
        byte[] pdf = indu.get("/lettre").then().statusCode(200).extract().asByteArray();
        PrintedPdf printed = new PrintedPdf(pdf, "Dossier .*");
        printed.says(
                        "dépassent le droit de 1 118,00 €",
                        "Reste à recouvrer : 1 118,00 €",
                        "Indu à recouvrer (règle CALC-9)",
                        "Le tribunal administratif peut être saisi")
                .followsItsNorms();
        assertThat(printed.attached("indu.json")).contains("\"montant\":\"1118.00\"", indu.id);
        assertThat(indu.get("/lettre").asByteArray()).isEqualTo(pdf);
    }

    private static void events(UnIndu indu) throws IOException {
        List<TestEvent> events = UnDossier.FUNDING.awaitEvents(indu.dossier.numero, 7);
        for (TestEvent event : events) {
            JsonContract.assertConforms(
                    Path.of("contracts/events", event.type().replace("fr.relais.", "") + ".schema.json"), event.json());
        }
        assertThat(events).extracting(TestEvent::type).endsWith("fr.relais.InduRemitted.v1");
        assertThat(events).extracting(TestEvent::json).anyMatch(json -> json.contains("\"mode\":\"REMBOURSEMENT\""));
        TestEvent remitted = events.get(events.size() - 1);
        GoldenExample.of(remitted.type()).assertProduced(remitted, indu.dossier.numero);
    }

    @Test
    @DisplayName("CALC-9: an agent comptable cancels what is below the threshold, and only that")
    void small() {
        UnIndu indu = UnIndu.constate().notifie();
        indu.act("agent-comptable", "/remboursements", recu("1098.00", "VIR-1")).statusCode(200);
        refused(422, "INDU_AU_DESSUS_DU_SEUIL", () -> indu.act("agent-comptable", "/annulation", ""));
        indu.act("agent-comptable", "/remboursements", recu("0.01", "VIR-2")).statusCode(200);
        indu.act("agent-comptable", "/annulation", "").body("etat", equalTo("ANNULE_PETIT_MONTANT"));

        assertThat(soldes(indu)).contains("INDU_A_RECOUVRER 0.00", "BANQUE 1098.01", "PETITS_MONTANTS 19.99");
    }

    @Test
    @DisplayName("an unknown indu, or another dossier's, is not known; the database gives no euro twice")
    void unknown() {
        UnIndu indu = UnIndu.constate();
        UnIndu other = UnIndu.constate();
        String elsewhere = "/dossiers/" + other.dossier.numero + "/indus/" + indu.id;
        refused(
                404,
                "INDU_INCONNU",
                () -> Api.get(Persona.CONTROLEUR_77, elsewhere).then());

        String move = "insert into indu_mouvement (id, indu_id, ordre, type, montant, date_effet, par)"
                + " values (gen_random_uuid(), '" + indu.id + "', 9, 'REMISE', %s, current_date, 'x')";
        assertThatThrownBy(() -> sql(move.formatted("1118.01"))).hasMessageContaining("indu_reste_calc_9");
        assertThatThrownBy(() -> sql(move.formatted("1118.00") + "; set constraints all immediate"))
                .hasMessageContaining("what remains");
        assertThatThrownBy(() -> sql("delete from indu_transition")).hasMessageContaining("never rewritten");
    }

    @RepeatedTest(3)
    @DisplayName("two acts at once on what was read once: exactly one is done; a withholding and a contestation, too")
    void atOnce() {
        UnIndu indu = UnIndu.constate().notifie();
        String read = indu.etag();
        String agent = UnIndu.agent("agent-comptable", "771");
        assertThat(Stream.of("100.00", "200.00")
                        .map(montant -> CompletableFuture.supplyAsync(
                                () -> indu.send(agent, "/remboursements", recu(montant, montant), read)
                                        .statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join))
                .containsExactlyInAnyOrder(200, 412);

        String again = indu.etag();
        CompletableFuture<Integer> contested = CompletableFuture.supplyAsync(
                () -> indu.send(Tokens.of(Persona.SIGNATAIRE_MEAUX), "/contestation", UnIndu.MOTIF, again)
                        .statusCode());
        indu.dossier.previsionnelValide().awaitPaiements(2);
        boolean withheld = !indu.lu().extract().path("retenues").equals(List.of());
        assertThat(contested.join()).isEqualTo(withheld ? 412 : 200);
        indu.lu().body("etat", equalTo(withheld ? "SOLDE" : "CONTESTE"));
    }

    /** A problem with its code, and not one row. */
    private void refused(int status, String code, Supplier<ValidatableResponse> act) {
        calme.attendre();
        var before = DatabaseState.ofService().get();
        act.get().statusCode(status).body("code", equalTo(code));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(DatabaseState.ofService().get()).isEqualTo(before));
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private static List<String> soldes(UnIndu indu) {
        return Api.get(
                        Persona.AGENT_COMPTABLE_77,
                        "/grand-livre/771/balances?exercice=2021&dossier=" + indu.dossier.numero)
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("items")
                .stream()
                .map(one -> one.get("compte") + " " + one.get("solde"))
                .toList();
    }
}
