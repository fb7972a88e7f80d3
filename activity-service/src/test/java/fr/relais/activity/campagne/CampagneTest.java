package fr.relais.activity.campagne;

import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneCaf;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** §7 over HTTP: a Caf sets its calendar and grants extensions; being late is told, and takes nothing away. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class CampagneTest {

    private static final String GOOD = Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE");

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private final UneCaf caf = UneCaf.nouvelle();

    @Test
    void DL_5_the_calendar_of_a_Caf_is_its_own_and_read_by_its_partners() {
        Api api = new Api(caf.convention().known(rows).dossier(), 2022);
        api.get(DECLARANT_MEAUX, "/echeances")
                .statusCode(200)
                .body("echeances.type", contains("PREVISIONNEL", "ACTUALISE", "REEL", "BILAN"))
                .body(
                        "echeances.limite",
                        contains(equalTo("2022-03-31"), nullValue(), equalTo("2023-03-31"), equalTo("2023-03-31")))
                .body("echeances.ouverture", everyItem(nullValue()));

        caf.fixe(2022, "PREVISIONNEL", 0, "2021-12-15", "2022-02-13")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("parDefaut", equalTo(false))
                .body("fixee.par", equalTo("gestionnaire-conseil-" + caf.code()));
        caf.fixe(2022, "ACTUALISE", 0, "2022-06-15", "2022-07-10").statusCode(200);

        api.get(DECLARANT_MEAUX, "/echeances")
                .body("echeances.limite", contains("2022-02-13", "2022-07-10", "2023-03-31", "2023-03-31"))
                .body("echeances[0].zone", equalTo("Europe/Paris"));
        Api.as(UneCaf.nouvelle().gestionnaireConseil())
                .get("/campagnes/2022")
                .then()
                .statusCode(200)
                .body("campagnes.parDefaut", contains(true, true, true, true));
    }

    @Test
    void late_is_a_flag_that_an_extension_takes_away_and_that_refuses_nothing() {
        Api api = new Api(caf.convention().known(rows).dossier(), 2022);
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL)
                .body("etat", equalTo("A_COMPLETER"))
                .body("limite", equalTo("2022-03-31"))
                .body("enRetard", equalTo(true));
        api.declare(Api.PREVISIONNEL, GOOD);
        api.post(caf.gestionnaireConseil(), Api.PREVISIONNEL + "/validation", "")
                .statusCode(200)
                .body("etat", equalTo("VALIDEE"))
                .body("enRetard", equalTo(true));
        assertThat(Topic.of("relais.activities").awaitEvents(api.dossier(), 1)).hasSize(1);

        api.declare(Api.BILAN, Bodies.BILAN);
        api.get(DECLARANT_MEAUX, Api.BILAN)
                .body("limite", equalTo("2023-03-31"))
                .body("enRetard", equalTo(true));

        api.get(DECLARANT_MEAUX, "/declarations/ACTUALISE")
                .body("limite", nullValue())
                .body("enRetard", equalTo(false));
    }

    @Test
    void an_extension_is_one_dossiers_with_its_reason_and_goes_on_only() {
        Api api = new Api(
                caf.convention().finissantLe(thisYear() + "-12-31").known(rows).dossier(), thisYear());
        Api other = new Api(
                caf.convention().finissantLe(thisYear() + "-12-31").known(rows).dossier(), thisYear());
        String yearEnd = (thisYear() + 1) + "-12-31";
        caf.fixe(thisYear(), "PREVISIONNEL", 0, thisYear() - 1 + "-01-01", thisYear() - 1 + "-01-02")
                .statusCode(200);
        other.get(DECLARANT_MEAUX, Api.PREVISIONNEL).body("enRetard", equalTo(true));

        refused(() -> caf.reporte(api, "PREVISIONNEL", 0, thisYear() - 1 + "-01-02"), 422, "REPORT_SANS_EFFET");
        refused(() -> caf.reporte(api, "PREVISIONNEL", 0, (thisYear() + 2) + "-01-01"), 422, "CAMPAGNE_HORS_EXERCICE");
        refused(() -> caf.reporte(api, "ACTUALISE", 0, yearEnd), 422, "REPORT_SANS_CAMPAGNE");
        caf.reporte(api, "PREVISIONNEL", 0, yearEnd)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("report.motif", equalTo("Remplacement."));
        refused(() -> caf.reporte(api, "PREVISIONNEL", 0, yearEnd), 412, "VERSION_PERIMEE")
                .body("changements.operation", hasItem("accorderReport"));
        refused(() -> caf.reporte(api, "PREVISIONNEL", 1, yearEnd), 422, "REPORT_SANS_EFFET");

        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL)
                .body("limite", equalTo(yearEnd))
                .body("enRetard", equalTo(false));
        other.get(DECLARANT_MEAUX, Api.PREVISIONNEL).body("enRetard", equalTo(true));
    }

    @Test
    void ACT_2_who_signed_for_the_gestionnaire_grants_no_extension() {
        String signataire = "gestionnaire-conseil-" + caf.code();
        Api api = new Api(caf.convention().signeePar(signataire).known(rows).dossier(), 2022);

        refused(() -> caf.reporte(api, "REEL", 0, "2023-04-28"), 403, "MEME_PERSONNE");
    }

    @Test
    void nothing_is_saved_before_the_day_that_the_Caf_has_set() {
        int year = thisYear();
        String yearEnd = (year + 1) + "-12-31";
        Api api = new Api(
                caf.convention().finissantLe(year + "-12-31").known(rows).dossier(), year);
        caf.fixe(year, "PREVISIONNEL", 0, yearEnd, yearEnd).statusCode(200);
        caf.fixe(year, "BILAN", 0, yearEnd, yearEnd).statusCode(200);

        String body = Bodies.declaration(year, "1.00", "1.00", "1.00", null);
        refused(() -> api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, body), 422, "CAMPAGNE_NON_OUVERTE");
        refused(() -> api.put(DECLARANT_MEAUX, Api.BILAN, Bodies.BILAN), 422, "CAMPAGNE_NON_OUVERTE");
        api.put(DECLARANT_MEAUX, Api.REEL, body).statusCode(200);
    }

    @Test
    void a_calendar_that_cannot_be_or_was_changed_meanwhile_is_refused() {
        caf.fixe(2023, "REEL", 0, "2024-01-16", "2024-03-31").statusCode(200);

        refused(() -> caf.fixe(2023, "REEL", 1, "2024-03-31", "2024-03-30"), 422, "CAMPAGNE_INVERSEE");
        refused(() -> caf.fixe(2023, "REEL", 1, "2024-01-16", "2025-01-01"), 422, "CAMPAGNE_HORS_EXERCICE");
        refused(() -> caf.fixe(2023, "REEL", 0, "2024-01-16", "2024-04-30"), 412, "VERSION_PERIMEE")
                .body("changements.operation", hasItem("fixerCampagne"));
        caf.fixe(2023, "REEL", 1, "2024-01-16", "2024-04-30").statusCode(200).header("ETag", "\"2\"");
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private static ValidatableResponse refused(Supplier<ValidatableResponse> act, int status, String code) {
        Map<String, String> before = DatabaseState.ofService().get();
        ValidatableResponse answer = act.get().statusCode(status).body("code", equalTo(code));
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
        return answer;
    }
}
