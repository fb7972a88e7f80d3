package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SEED 000: the convention of Meaux on a day, as known on a day, and between two days. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class LectureTest {

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    private String convention;

    @BeforeEach
    void taken_over_with_its_avenant() {
        convention = Api.created(Api.post(
                CONSEILLER_77,
                "/conventions/reprises",
                Bodies.reprise(Api.newDossier())
                        .with("/avenants", Json.of("[null]"))
                        .with("/avenants/0", Bodies.signed(Bodies.avenant("GUICHET_UNIQUE"), "2022-03-15"))));
    }

    @Test
    @DisplayName("On 14/03/2022 nobody knew the avenant, on 15/03/2022 it was known for the days since 01/01/2022")
    void known_on_a_day() {
        read("?au=2023-06-30&connuAu=2022-03-14")
                .body("termes[0].missions", empty())
                .body("termes[0].articles.source.rang", contains(0, 0, 0))
                .body("instruments.rang", contains(0));
        read("?au=2022-01-01&connuAu=2022-03-15")
                .body("termes[0].missions", contains("GUICHET_UNIQUE"))
                .body("instruments.rang", contains(0, 1));
        read("?connuAu=2022-03-14").body("termes.debut", contains("2020-03-01", "2022-01-01"));
    }

    @Test
    @DisplayName("Known before it was signed, known tomorrow, or on a day that is none: refused")
    void not_known() {
        refusals.changeNothing(
                "CONVENTION_NON_SIGNEE",
                "409 CONV-4 /connuAu",
                () -> Api.get(DECLARANT_MEAUX, convention + "?connuAu=2020-09-24"));
        refusals.changeNothing(
                "DATE_INVALIDE",
                "422 CONV-5 /connuAu",
                () -> Api.get(
                        DECLARANT_MEAUX,
                        convention + "?connuAu=" + LocalDate.now(clock).plusDays(1)));
        refusals.changeNothing(
                "CHAMP_INVALIDE", "400 DECL-1 /connuAu", () -> Api.get(DECLARANT_MEAUX, convention + "?connuAu=hier"));
    }

    @Test
    @DisplayName("What is signed here today was not known yesterday, even though it takes effect in 2022")
    void recorded_today() {
        LocalDate today = LocalDate.now(clock);
        Json second = Bodies.avenant("ANALYSE_PRATIQUE");
        String avenant = Api.transmitted(Api.created(Api.post(CONSEILLER_77, convention + "/avenants", second)));
        Api.signForMeaux(avenant, "2022-03-10").then().statusCode(200);
        Api.signForCaf(avenant, "2022-03-16").then().statusCode(200);

        read("?au=2023-06-30&connuAu=" + today.minusDays(1))
                .body("termes[0].missions", contains("GUICHET_UNIQUE"))
                .body("instruments.rang", contains(0, 1));
        read("?au=2023-06-30&connuAu=" + today).body("termes[0].missions", contains("ANALYSE_PRATIQUE"));
    }

    @Test
    @DisplayName(
            "From before to during the avenant: one mission for another and three articles, by avenant 1; then nothing")
    void comparison() {
        read("/comparaison?du=2021-12-31&au=2023-06-30")
                .body("missions.ajoutees", contains("GUICHET_UNIQUE"))
                .body("missions.retirees", contains("PROMOTION_ACTIVITE_AM"))
                .body("missions.apres.article", equalTo("1.2"))
                .body("missions.par.rang", equalTo(1))
                .body("articles.nature", contains("REMPLACE", "REMPLACE", "REMPLACE"))
                .body("articles.apres.source.article", contains("1.1", "1.2", "1.3"))
                .body("articles.par.rang", everyItem(equalTo(1)))
                .body("articles", hasSize(3));
        read("/comparaison?du=2022-01-01&au=2024-02-28")
                .body("missions", nullValue())
                .body("articles", empty());
    }

    @Test
    @DisplayName("CONV-2: compared on a day outside the convention, or backwards, or with one day only: refused")
    void comparison_refused() {
        refusals.changeNothing(
                "HORS_PERIODE",
                "422 CONV-2",
                () -> Api.get(DECLARANT_MEAUX, convention + "/comparaison?du=2021-12-31&au=2024-02-29"));
        refusals.changeNothing(
                "PERIODE_INVALIDE",
                "400 CONV-2 /du",
                () -> Api.get(DECLARANT_MEAUX, convention + "/comparaison?du=2022-01-01&au=2021-12-31"));
        refusals.changeNothing(
                "CHAMP_INVALIDE",
                "400 DECL-1 /au",
                () -> Api.get(DECLARANT_MEAUX, convention + "/comparaison?du=2022-01-01"));
    }

    private ValidatableResponse read(String question) {
        return Api.get(DECLARANT_MEAUX, convention + question).then().statusCode(200);
    }
}
