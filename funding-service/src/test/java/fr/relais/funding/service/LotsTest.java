package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("§3.7, ACT-2: the lots, from the payments ordered to the file that leaves")
class LotsTest {

    private static final String PERSONNE = "MEME_PERSONNE";

    @Inject
    SansTrace sansTrace;

    @Test
    @DisplayName(
            "constituted, approved, released, sent: by different persons, to a verified account, as one file, once")
    void wholeLife() throws Exception {
        UnLot lot = UnLot.sansCompte();
        lot.get("conseiller", "/caisse/" + lot.codeCaf + "/a-payer")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.anomalies.code.flatten()", everyItem(equalTo("COMPTE_ABSENT")))
                .body("items[0].anomalies[0].quiDoitAgir", equalTo("GESTIONNAIRE"));
        refused(
                409,
                "AUCUN_PAIEMENT_A_REUNIR",
                () -> lot.reunir().then().body("errors.code", hasItem("COMPTE_ABSENT")));
        refused(
                422,
                "DATE_EXECUTION_INVALIDE",
                () -> UnLot.post(
                                lot.agent("ordonnateur"),
                                "/lots",
                                "",
                                lot.demande(UnLot.today().minusDays(1)))
                        .then());

        lot.compte(LesComptes.IBAN).reuni();
        lot.lu()
                .body("lot.etat", equalTo("CONSTITUE"))
                .body("lot.total", equalTo("15850.94"))
                .body("lignes.compte", everyItem(containsString("*")))
                .body("lignes.anomalies.flatten()", hasSize(0));
        approvedAndReleased(lot);
        sent(lot);
        toldToAll(lot);
    }

    /** Nobody twice, nobody who had a hand in what is paid, under whatever role (ACT-2). */
    private void approvedAndReleased(UnLot lot) {
        String constitutor = "gestionnaire-conseil-" + lot.codeCaf;
        refused(403, PERSONNE, () -> lot.actAs(constitutor, "ordonnateur", "/approbation", ""));
        for (String one :
                List.of("declarant-meaux", "approbateur-meaux", "gestionnaire-conseil-77", "signataire-meaux")) {
            refused(
                    403,
                    PERSONNE,
                    () -> lot.actAs(one, "ordonnateur", "/approbation", "")
                            .body("detail", containsString(lot.dossiers.get(0).numero)));
        }
        refused(
                403,
                PERSONNE,
                () -> lot.actAs(LesComptes.SAISI_PAR, "ordonnateur", "/approbation", "")
                        .body("detail", containsString("saisi le compte")));
        refused(409, "LOT_ETAT_INCOMPATIBLE", () -> lot.act("agent-comptable", "/liberation", ""));
        lot.act("ordonnateur", "/approbation", "").body("lot.etat", equalTo("APPROUVE"));

        String approver = "ordonnateur-" + lot.codeCaf;
        refused(403, PERSONNE, () -> lot.actAs(approver, "agent-comptable", "/liberation", ""));
        refused(403, PERSONNE, () -> lot.actAs(constitutor, "agent-comptable", "/liberation", ""));
        refused(403, PERSONNE, () -> lot.actAs("gestionnaire-conseil-77", "agent-comptable", "/liberation", ""));
        lot.act("agent-comptable", "/liberation", "")
                .body("lot.etat", equalTo("LIBERE"))
                .body("lignes.etat", everyItem(equalTo("LIBERE")));
    }

    private void sent(UnLot lot) throws Exception {
        refused(
                409,
                "LOT_ETAT_INCOMPATIBLE",
                () -> lot.get("back-office", "/lots/" + lot.id() + "/fichier").then());
        lot.act("agent-comptable", "/emission", "").body("lot.etat", equalTo("EMIS"));
        refused(409, "LOT_ETAT_INCOMPATIBLE", () -> lot.act("agent-comptable", "/emission", ""));

        byte[] file = lot.fichier();
        assertThat(lot.fichier()).isEqualTo(file);
        assertThat(FichierRelu.sha256(file)).isEqualTo(lot.lu().extract().path("lot.empreinte"));
        FichierRelu read = FichierRelu.of(file);
        assertThat(read.valid()).contains(LesComptes.IBAN);
        assertThat(read.montants())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(reference(lot, "8729.00"), "8729.00", reference(lot, "7121.94"), "7121.94"));
        assertThat(read.somme()).isEqualTo("15850.94");
    }

    private static String reference(UnLot lot, String montant) {
        return lot.lu().extract().path("lignes.find { it.montant == '" + montant + "' }.endToEndId");
    }

    private static void toldToAll(UnLot lot) throws Exception {
        UnDossier ourcq = lot.dossiers.get(0);
        String payment = ourcq.get("/paiements").path("items[0].paiementId");
        ourcq.get("/paiements/" + payment + "/virements")
                .then()
                .statusCode(200)
                .body("items.etat", contains("ENVOYE_A_LA_BANQUE"))
                .body("items[0].montant", equalTo("8729.00"));
        Api.get(Persona.DECLARANT_AUTRE, "/dossiers/" + ourcq.numero + "/paiements/" + payment + "/virements")
                .then()
                .statusCode(404);
        UnLot.published(ourcq, "fr.relais.PaymentOrdered.v1", "fr.relais.PaymentReleased.v1");
        lot.get("agent-comptable", "/grand-livre/" + lot.codeCaf + "/balances")
                .then()
                .statusCode(200)
                .body("items.findAll { it.compte == 'VIREMENTS_EMIS' }.solde", hasItem("-15850.94"));
        lot.get("controleur", "/lots?etat=EMIS&codeCaf=" + lot.codeCaf)
                .then()
                .statusCode(200)
                .body("items.lotId", contains(lot.id()));
    }

    @Test
    @DisplayName("above a threshold two approve; a lot sent back, or that loses a payment, is approved again")
    void thresholds() {
        UnLot lot = UnLot.constitue();
        seuils(lot, "0", "{\"parLot\": \"-0.01\"}").statusCode(422).body("code", equalTo("SEUIL_NEGATIF"));
        seuils(lot, "0", "{\"parLot\": \"15850.94\", \"parVirement\": \"8728.99\"}")
                .statusCode(200);
        seuils(lot, "0", "{}").statusCode(412);

        lot.act("ordonnateur", "/approbation", "").body("lot.etat", equalTo("A_APPROUVER_EN_SECOND"));
        refused(403, PERSONNE, () -> lot.actAs("ordonnateur-" + lot.codeCaf, "directeur", "/seconde-approbation", ""));
        refused(409, "LOT_ETAT_INCOMPATIBLE", () -> lot.act("agent-comptable", "/liberation", ""));
        seuils(lot, "1", "{}").statusCode(200);
        lot.act("directeur", "/seconde-approbation", "")
                .body("lot.etat", equalTo("APPROUVE"))
                .body("lignes.etat", everyItem(equalTo("ORDONNANCE")));

        lot.act("agent-comptable", "/renvoi", UnLot.MOTIF)
                .body("lot.etat", equalTo("CONSTITUE"))
                .body("lignes.etat", everyItem(equalTo("LIQUIDE")))
                .body("historique.motif", hasItem("À vérifier auprès de la commune."));
        refused(403, PERSONNE, () -> lot.actAs("directeur-" + lot.codeCaf, "ordonnateur", "/approbation", ""));
        lot.passe("ordonnateur", "/approbation");

        String elsewhere = "/virements/" + UUID.randomUUID() + "/retrait";
        refused(404, "VIREMENT_HORS_DU_LOT", () -> lot.act("ordonnateur", elsewhere, UnLot.MOTIF));
        List<String> all = lot.virements();
        lot.act("ordonnateur", "/virements/" + all.get(0) + "/retrait", UnLot.MOTIF)
                .body("lot.etat", equalTo("CONSTITUE"))
                .body("lot.nombre", equalTo(1));
        lot.act("ordonnateur", "/virements/" + all.get(1) + "/retrait", UnLot.MOTIF)
                .body("lot.etat", equalTo("ABANDONNE"))
                .body("lot.total", equalTo("0.00"));
        lot.reuni().lu().body("lignes.endToEndId", everyItem(containsString("-2")));
    }

    private static ValidatableResponse seuils(UnLot lot, String lus, String body) {
        return UnLot.sending(lot.agent("directeur"), "\"" + lus + "\"", body)
                .put("/caisse/" + lot.codeCaf + "/seuils")
                .then();
    }

    @Test
    @DisplayName(
            "what changed since holds the lot at every act: blocked, suspended, another account; the lot is given up")
    void controlledAgain() throws Exception {
        UnLot lot = UnLot.constitue();
        LesComptes.bloque(lot.codeCaf, UnLot.SIRET);
        held(lot, "BENEFICIAIRE_BLOQUE", "ordonnateur", "/approbation");
        LesComptes.debloque(lot.codeCaf, UnLot.SIRET);
        lot.passe("ordonnateur", "/approbation");

        lot.dossiers.get(0).suspendu();
        lot.dossiers.get(0).awaitBlocage(2022, "ACOMPTE_2", "SUSPENDU");
        held(lot, "CONVENTION_SUSPENDUE", "agent-comptable", "/liberation");
        lot.dossiers.get(0).releve();
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        lot.lu().extract().path("lignes.anomalies.flatten()").equals(List.of()));
        lot.passe("agent-comptable", "/liberation");

        LesComptes.refuse(lot.codeCaf, UnLot.SIRET);
        held(lot, "COMPTE_REFUSE_PAR_LA_BANQUE", "back-office", "/emission");
        lot.compte(LesComptes.AUTRE_IBAN);
        held(lot, "COMPTE_CHANGE", "back-office", "/emission");

        refused(403, "NON_AUTORISE", () -> lot.act("ordonnateur", "/abandon", UnLot.MOTIF));
        lot.act("agent-comptable", "/abandon", UnLot.MOTIF)
                .body("lot.etat", equalTo("ABANDONNE"))
                .body("lignes.etat", everyItem(equalTo("RETIRE")));
        UnLot.published(lot.dossiers.get(1), "fr.relais.PaymentReleased.v1", "fr.relais.PaymentRejected.v1");
        lot.reuni().lu().body("lignes.anomalies.flatten()", hasSize(0));
    }

    private void held(UnLot lot, String anomalie, String role, String act) {
        lot.lu().body("lignes.anomalies.flatten().code", hasItem(anomalie));
        refused(409, "LOT_EN_ANOMALIE", () -> lot.act(role, act, "").body("errors.code", hasItem(anomalie)));
    }

    @Test
    @DisplayName("a Caf without its account, a lot of another Caf: said so, and nothing changes")
    void elsewhere() {
        UnLot lot = UnLot.sansCompte("895").compte(LesComptes.IBAN).reuni().passe("ordonnateur", "/approbation");
        refused(409, "CAISSE_SANS_COMPTE", () -> lot.act("agent-comptable", "/liberation", ""));
        refused(
                404,
                "LOT_INCONNU",
                () -> Api.get(Persona.CONTROLEUR_77, "/lots/" + lot.id()).then());
        assertThat(lot.lu().extract().asString()).doesNotContain(LesComptes.IBAN);
        lot.lu().body("lignes.compte", not(hasItem(LesComptes.IBAN)));
    }

    private void refused(int status, String code, Supplier<ValidatableResponse> act) {
        sansTrace.refused(status, code, () -> act.get().extract().response());
    }
}
