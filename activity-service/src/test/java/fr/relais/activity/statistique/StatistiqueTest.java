package fr.relais.activity.statistique;

import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneCaf;
import fr.relais.kit.csv.CsvLine;
import fr.relais.kit.csv.CsvSheet;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of a Caf over HTTP: as JSON, and the same as a sheet. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class StatistiqueTest {

    private static final String GOOD = Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE");

    @Inject
    Rows rows;

    private final UneCaf caf = UneCaf.nouvelle();

    @Test
    void the_states_of_the_campaign_and_the_last_verdict_of_each_bilan() {
        fiveDossiers();

        Api.as(caf.agent(Roles.DIRECTEUR))
                .get("/statistiques/2022")
                .then()
                .statusCode(200)
                .body("campagnes.type", contains("PREVISIONNEL", "ACTUALISE", "REEL", "BILAN"))
                .body("campagnes.attendues", contains(5, 0, 5, 5))
                .body("campagnes.aFaire", contains(1, 0, 5, 3))
                .body("campagnes.brouillons", contains(1, 0, 0, 0))
                .body("campagnes.aCorriger", contains(1, 0, 0, 0))
                .body("campagnes.completes", contains(0, 0, 0, 0))
                .body("campagnes.validees", contains(1, 0, 0, 2))
                .body("campagnes.refusees", contains(1, 0, 0, 0))
                .body("campagnes.enRetard", contains(5, 0, 5, 5))
                .body("verdicts.mission", contains(equalTo("GUICHET_UNIQUE"), nullValue()))
                .body("verdicts.atteints", contains(0, 0))
                .body("verdicts.nonAtteints", contains(1, 0))
                .body("verdicts.sansMission", contains(0, 1));

        assertThat(sheet())
                .hasSize(4 * 8 + 3)
                .contains("2022 CAMPAGNE PREVISIONNEL ATTENDUES 5", "2022 CAMPAGNE PREVISIONNEL A_CORRIGER 1")
                .contains("2022 CAMPAGNE BILAN VALIDE 2", "2022 CAMPAGNE REEL EN_RETARD 5")
                .endsWith(
                        "2022 VERDICT GUICHET_UNIQUE ATTEINTE 0",
                        "2022 VERDICT GUICHET_UNIQUE NON_ATTEINTE 1",
                        "2022 VERDICT SANS_MISSION EVALUES 1");
    }

    @Test
    void a_Caf_counts_its_own_dossiers_only() {
        Api.as(caf.agent(Roles.CONSEILLER))
                .get("/statistiques/2022")
                .then()
                .statusCode(200)
                .body("campagnes.attendues", contains(0, 0, 0, 0))
                .body("verdicts", empty());
        Api.as(DECLARANT_MEAUX).get("/statistiques/2022").then().statusCode(403);
    }

    /** A draft, one to correct, one refused, one whole with two verdicts, and one of which only the bilan is in. */
    private void fiveDossiers() {
        Api draft = year2022();
        draft.put(DECLARANT_MEAUX, Api.PREVISIONNEL, GOOD).statusCode(200);
        Api returned = year2022();
        returned.declare(Api.PREVISIONNEL, GOOD);
        decide(returned, Api.PREVISIONNEL + "/demande-correction", Bodies.MOTIF);
        Api refused = year2022();
        refused.declare(Api.PREVISIONNEL, GOOD);
        decide(refused, Api.PREVISIONNEL + "/refus", Bodies.MOTIF);
        caf.reporte(refused, "PREVISIONNEL", 0, "2023-12-31").statusCode(200);
        Api whole = year2022();
        whole.declare(Api.PREVISIONNEL, GOOD);
        decide(whole, Api.PREVISIONNEL + "/validation", "");
        whole.declare(Api.BILAN, Bodies.BILAN);
        decide(whole, Api.BILAN + "/evaluation", Bodies.verdict("GUICHET_UNIQUE", true));
        decide(whole, Api.BILAN + "/evaluation", Bodies.verdict("GUICHET_UNIQUE", false));
        Api none = new Api(caf.convention().sansMission().known(rows).dossier(), 2022);
        none.declare(Api.BILAN, Bodies.BILAN);
        decide(none, Api.BILAN + "/evaluation", Bodies.verdict(null, null));
    }

    private List<String> sheet() {
        byte[] file = Api.as(caf.agent(Roles.CONSEILLER))
                .get("/statistiques/2022/export")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"statistiques-2022.csv\"")
                .extract()
                .asByteArray();
        return CsvSheet.read(file, Statistiques.COLONNES, 1_000).stream()
                .map(StatistiqueTest::words)
                .toList();
    }

    private static String words(CsvLine line) {
        return String.join(
                " ",
                Statistiques.COLONNES.stream()
                        .map(column -> line.text(column).orElseThrow())
                        .toList());
    }

    private Api year2022() {
        return new Api(caf.convention().known(rows).dossier(), 2022);
    }

    private void decide(Api api, String act, String body) {
        api.post(caf.gestionnaireConseil(), act, body).statusCode(200);
    }
}
