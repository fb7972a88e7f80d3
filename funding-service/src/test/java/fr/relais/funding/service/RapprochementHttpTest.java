package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.funding.rapprochement.KeepRapports;
import fr.relais.funding.rapprochement.MesureRapprochement;
import fr.relais.funding.retour.ReceiveRetour;
import fr.relais.infrastructure.Persona;
import fr.relais.kit.csv.CsvSheet;
import fr.relais.kit.value.DossierId;
import fr.relais.paymentfiles.retour.Retour;
import fr.relais.paymentfiles.retour.StatutRetour;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName(
        "I13: the reconciliation of a Caf follows its lots and the answers, and sees what somebody changes by hand")
class RapprochementHttpTest {

    @Inject
    ReceiveRetour answers;

    @Inject
    KeepRapports kept;

    @Inject
    MesureRapprochement mesure;

    @Inject
    SansTrace sansTrace;

    @Test
    @DisplayName("faults 28, 30: an answer of three, two that fit nothing; then a cent changed, an answer deleted")
    void story() throws SQLException {
        UnLot lot = UnLot.emis();
        read(lot, "")
                .body("juste", equalTo(true))
                .body("etapes.find { it.etape == 'EMIS' }.nombre", equalTo(2))
                .body("etapes.find { it.etape == 'EMIS' }.montant", equalTo("15850.94"))
                .body("mouvements.find { it.flux == 'LIBERE' }.montant", equalTo("15850.94"))
                .body("ecarts.find { it.controle == 'VIREMENTS_EMIS' }.grandLivre", equalTo("15850.94"))
                .body("ecarts.find { it.controle == 'A_PAYER' }.attendu", equalTo("0.00"))
                .body("conserve", nullValue());
        read(lot, "?au=" + UnLot.today().minusDays(1))
                .body("juste", equalTo(true))
                .body("etapes.nombre", everyItem(equalTo(0)));

        String ourcq = reference(lot, 0);
        answer(lot, 0, ourcq, "8729.00");
        answer(lot, 1, reference(lot, 1), "7121.95");
        answer(lot, 1, "0".repeat(32) + "-9", "1.00");
        read(lot, "")
                .body("etapes.find { it.etape == 'EXECUTE' }.montant", equalTo("8729.00"))
                .body("etapes.find { it.etape == 'EMIS' }.montant", equalTo("7121.94"))
                .body("ecarts.ecart", everyItem(equalTo("0.00")))
                .body("anomalies.nature", contains("LIGNE_A_TRAITER", "LIGNE_A_TRAITER"))
                .body("anomalies.reference", hasItem(reference(lot, 1)));

        assertThat(kept.keep(lot.codeCaf, UnLot.today())).isTrue();
        assertThat(kept.keep(lot.codeCaf, UnLot.today()))
                .as("once for a Caf and a day")
                .isFalse();
        read(lot, "").body("conserve.identique", equalTo(true));
        kept.keepAll();
        read(lot, "?au=" + UnLot.today().minusDays(1)).body("conserve", nullValue());
        neverRewritten(lot);
        changedByHand(lot, ourcq);
        read(lot, "").body("nombreAnomalies", equalTo(2)).body("conserve.identique", equalTo(true));
    }

    private static void neverRewritten(UnLot lot) throws SQLException {
        try (Connection owner = Proprietaire.connect();
                Statement sql = owner.createStatement()) {
            String where = " where code_caf = '" + lot.codeCaf + "'";
            for (String change : List.of(
                    "update rapprochement set contenu = '{}'" + where,
                    "delete from rapprochement" + where,
                    "insert into rapprochement select code_caf, jour - 9, 3, 1, contenu || ' ', empreinte, etabli_le"
                            + " from rapprochement" + where)) {
                assertThatThrownBy(() -> sql.execute(change))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("rapprochement");
            }
        }
    }

    private void changedByHand(UnLot lot, String ourcq) throws SQLException {
        String execution = "ecriture_id = (select id from ecriture where nature = 'EXECUTION' and reference = '" + ourcq
                + "') and debit > 0";
        changed(
                "ecriture_ligne",
                "update ecriture_ligne set debit = debit + 0.01 where " + execution,
                "update ecriture_ligne set debit = debit - 0.01 where " + execution,
                () -> {
                    read(lot, "")
                            .body("anomalies.nature", hasItem("ECRITURE_DIFFERENTE"))
                            .body("ecarts.find { it.controle == 'VIREMENTS_EMIS' }.ecart", equalTo("-0.01"))
                            .body("conserve.identique", equalTo(false));
                    assertThat(measured(lot)).contains("ecart_euros 0.01", "incoherences 1.0", "lignes_a_traiter 2.0");
                });
        assertThat(measured(lot)).contains("ecart_euros 0.0", "incoherences 0.0", "lignes_a_traiter 2.0");
        String step =
                "acte = 'EXECUTER' and virement_id = (select id from virement where end_to_end_id = '" + ourcq + "')";
        changed(
                "virement_transition",
                "create temp table oublie as select * from virement_transition where " + step
                        + "; delete from virement_transition where " + step,
                "insert into virement_transition select * from oublie",
                () -> read(lot, "")
                        .body(
                                "anomalies.findAll { it.reference == '" + ourcq + "' }.nature",
                                contains("ECRITURE_SANS_CAUSE", "HISTOIRE_ROMPUE"))
                        .body("ecarts.find { it.controle == 'BANQUE' }.ecart", equalTo("8729.00"))
                        .body("ecarts.find { it.controle == 'VIREMENTS_EMIS' }.ecart", equalTo("-8729.00"))
                        .body("conserve.identique", equalTo(false)));
    }

    @Test
    @DisplayName("the sheet says the whole of it; a day to come and another Caf are refused and leave nothing")
    void sheetAndRefusals() {
        List<String> columns = List.of("rubrique", "code", "montant", "ecart");
        byte[] csv = Caf591.get("directeur", "/rapprochement/591/export")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asByteArray();
        assertThat(CsvSheet.readAmong(csv, columns, 10_000))
                .extracting(line -> line.cells().get("code"))
                .contains("A_REUNIR", "EXECUTE", "ORDONNE", "BANQUE");
        sansTrace
                .refused(
                        422,
                        "RAPPROCHEMENT_A_VENIR",
                        () -> Caf591.get(
                                "controleur",
                                "/rapprochement/591?au=" + UnLot.today().plusDays(1)))
                .then()
                .body("errors[0].pointer", equalTo("/au"));
        sansTrace.refused(404, "RAPPROCHEMENT_INCONNU", () -> Caf591.get("controleur", "/rapprochement/771"));
    }

    /** By somebody who owns the database, who then puts it back. */
    private static void changed(String table, String change, String back, Runnable look) throws SQLException {
        try (Connection owner = Proprietaire.connect();
                Statement sql = owner.createStatement()) {
            sql.execute("alter table " + table + " disable trigger user");
            sql.execute(change);
            look.run();
            sql.execute(back);
            sql.execute("alter table " + table + " enable trigger user");
        }
    }

    private void answer(UnLot lot, int dossier, String reference, String montant) {
        answers.receive(
                DossierId.of(lot.dossiers.get(dossier).numero),
                new Retour(
                        reference,
                        StatutRetour.EXECUTE,
                        Optional.empty(),
                        Optional.of(new BigDecimal(montant)),
                        UnLot.today()),
                UUID.randomUUID().toString());
    }

    private static String reference(UnLot lot, int dossier) {
        String numero = lot.dossiers.get(dossier).numero;
        return lot.lu().extract().path("lignes.find { it.dossier == '" + numero + "' }.endToEndId");
    }

    private List<String> measured(UnLot lot) {
        mesure.measure();
        return Api.get(Persona.EXPLOITANT, "/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.contains("{caf=\"" + lot.codeCaf + "\"}"))
                .map(line -> line.replace("relais_rapprochement_", "").replaceFirst("\\{.*}", ""))
                .toList();
    }

    private static ValidatableResponse read(UnLot lot, String query) {
        return lot.get("agent-comptable", "/rapprochement/" + lot.codeCaf + query)
                .then()
                .statusCode(200);
    }
}
