package fr.relais.convention.coordination;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.Refusals;
import fr.relais.convention.Table;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SEED 004: the conventions of a coordination, by the same circuit and the same events as those of a relais. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ConventionDeCoordinationTest {

    private static final Path SCHEMA = Path.of("contracts/events/ConventionSigned.v1.schema.json");

    @Inject
    Refusals refusals;

    @Inject
    Table table;

    @Test
    @DisplayName(
            "Signed as a relais is, it is in force for its year, and its renewal is examined by 30 November (DL-10)")
    void one_year() {
        UneCoordination coordination = UneCoordination.opened();
        String convention = coordination.signed(2024, "2023-12-20");

        Api.get(DECLARANT_MEAUX, convention)
                .then()
                .statusCode(200)
                .body("etat", equalTo("ECHUE"))
                .body("coordination.montantAnnuel", equalTo("25000.00"))
                .body("coordination.plafondJournee", equalTo("1500.00"))
                .body("instruments[0].texte.projet", nullValue());
        Api.get(DECLARANT_MEAUX, coordination.path())
                .then()
                .statusCode(200)
                .body("statut", equalTo("CONVENTION_SIGNEE"))
                .body("dossier", equalTo(coordination.dossier()))
                .body("convention.fin", equalTo("2024-12-31"))
                .body("echeanceRenouvellement", equalTo("2024-11-30"))
                .body("echeanceDepassee", equalTo(true));
    }

    @Test
    @DisplayName("No renewal without the bilan, no other convention without the renewal; then another year is signed")
    void another_year() {
        UneCoordination coordination = UneCoordination.opened();
        coordination.signed(2024, "2023-12-20");
        refusals.changeNothing(
                "BILAN_ABSENT",
                "409 §12",
                () -> coordination.act(GESTIONNAIRE_CONSEIL_77, "/renouvellement", UnAppel.note("2024-11-28")));
        coordination
                .act(APPROBATEUR_MEAUX, "/bilans", UnAppel.bilan("2024-11-08"))
                .then()
                .statusCode(200)
                .body("bilans.annee", contains(2024));
        coordination
                .act(GESTIONNAIRE_CONSEIL_77, "/evaluation", UnAppel.note("2024-11-20"))
                .then()
                .statusCode(200)
                .body("bilans.evaluation", contains("Bilan complet"));
        refusals.changeNothing(
                "COORDINATION_ETAT_INCOMPATIBLE",
                "409 §3.10",
                () -> Api.post(CONSEILLER_77, "/conventions", coordination.convention(2025)));
        coordination
                .act(GESTIONNAIRE_CONSEIL_77, "/renouvellement", UnAppel.note("2024-11-28"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("RENOUVELEE"));

        coordination.signed(2025, "2024-12-20");
        Api.get(DECLARANT_MEAUX, coordination.path())
                .then()
                .body("statut", equalTo("CONVENTION_SIGNEE"))
                .body("convention.debut", equalTo("2025-01-01"))
                .body("echeanceRenouvellement", equalTo("2025-11-30"));
    }

    @Test
    @DisplayName("The same event, which says that it is of a coordination and what is paid; that of a relais does not")
    void the_event() {
        UneCoordination coordination = UneCoordination.opened();
        coordination.signed(2024, "2023-12-20");
        String relais = Api.newDossier();
        Api.takenOver(relais);

        Json told = signedOf(coordination.dossier());
        assertThat(told.at("/typeConvention")).isEqualTo("COORDINATION_DEPARTEMENTALE");
        assertThat(told.node().at("/coordination"))
                .isEqualTo(Json.of("{'etp':'0.50','montantAnnuel':'25000.00','plafondJournee':'1500.00'}")
                        .node());
        assertThat(told.node().at("/termes/0/missions")).isEmpty();
        JsonContract.assertConforms(SCHEMA, told.toString());
        for (Json wrong : List.of(
                told.with("/typeConvention", "AUTRE"),
                told.with("/coordination/montantAnnuel", "-1.00"),
                told.without("/coordination/etp"))) {
            assertThatThrownBy(() -> JsonContract.assertConforms(SCHEMA, wrong.toString()))
                    .isInstanceOf(AssertionError.class);
        }
        Json other = signedOf(relais);
        assertThat(other.node().has("typeConvention") || other.node().has("coordination"))
                .isFalse();
    }

    @Test
    @DisplayName(
            "§3.10: refused before it is retained, for more than a year, with a projet or missions, an avenant, a take-over")
    void refused() {
        UneCoordination candidate = UneCoordination.candidate();
        refusals.changeNothing(
                "COORDINATION_ETAT_INCOMPATIBLE", "409 §3.10", () -> candidate.open(candidate.dossier()));
        UneCoordination retained = UneCoordination.retained();
        refusals.changeNothing("DOSSIER_HORS_CAF", "422 §2.2 /dossier", () -> retained.open("591-201800145"));
        String known = Api.newDossier();
        refusals.changeNothing("RELAIS_DEJA_ENREGISTRE", "409 ACT-4", () -> retained.open(known));

        UneCoordination opened = UneCoordination.opened();
        Json convention = opened.convention(2024);
        refusals.changeNothing("DOSSIER_DEJA_OUVERT", "409 §3.10", () -> opened.open("771-202499999"));
        drafting("DUREE_SUPERIEURE_1_AN", "422 §12 /texte/dateFin", convention.with("/texte/dateFin", "2025-01-01"));
        Json ofRelais = Bodies.convention(opened.dossier())
                .with("/texte/dateEffet", "2024-01-01")
                .with("/texte/dateFin", "2024-12-31");
        drafting("RESERVE_AUX_RELAIS", "422 §3.10 /texte/projet", ofRelais);
        drafting("RESERVE_AUX_RELAIS", "422 §3.10 /texte/missions", ofRelais.without("/texte/projet"));
        refusals.changeNothing(
                "RESERVE_AUX_RELAIS",
                "422 §3.10 /dossier",
                () -> Api.post(CONSEILLER_77, "/conventions/reprises", Bodies.reprise(opened.dossier())));
        refusals.changeNothing(
                "RESERVE_AUX_RELAIS",
                "422 §3.10 /dossier",
                () -> Api.get(CONSEILLER_77, "/relais/" + opened.dossier() + "/prochain-instrument"));
        String signed = opened.signed(2024, "2023-12-20");
        refusals.changeNothing(
                "RESERVE_AUX_RELAIS",
                "422 §3.10",
                () -> Api.post(CONSEILLER_77, signed + "/avenants", Bodies.avenant("GUICHET_UNIQUE")));
    }

    @Test
    @DisplayName("The database holds it too: one year, no avenant, no projet; a relais keeps its projet and its nature")
    void the_database() {
        UneCoordination opened = UneCoordination.opened();
        opened.signed(2024, "2023-12-20");
        String relais = Api.newDossier();
        Api.takenOver(relais);

        broken("instrument_coordination_3_10", opened.dossier(), "date_fin = date_effet + interval '1 year'");
        broken("instrument_coordination_3_10", opened.dossier(), "missions = '{GUICHET_UNIQUE}'");
        broken("instrument_coordination_3_10", opened.dossier(), "rang = 1");
        broken(
                "instrument_projet_prj_1",
                relais,
                "projet_date = null, projet_autorite = null, projet_reference = null, projet_missions = null");
        assertThatThrownBy(() -> table.execute(
                        "update relais set nature = 'COORDINATION_DEPARTEMENTALE' where dossier = '" + relais + "'"))
                .hasMessageContaining("convention_de_la_nature_du_dossier");
    }

    private void broken(String constraint, String dossier, String change) {
        assertThatThrownBy(
                        () -> table.execute("update instrument set %s where dossier = '%s'".formatted(change, dossier)))
                .hasStackTraceContaining(constraint.startsWith("instrument_coord") ? "of coordination" : "a projet");
    }

    private void drafting(String code, String answer, Json convention) {
        refusals.changeNothing(code, answer, () -> Api.post(CONSEILLER_77, "/conventions", convention));
    }

    private static Json signedOf(String dossier) {
        return Topic.of("relais.conventions").awaitEvents(dossier, 1).stream()
                .filter(event -> event.type().equals("fr.relais.ConventionSigned.v1"))
                .map(TestEvent::json)
                .map(Json::read)
                .findFirst()
                .orElseThrow();
    }
}
