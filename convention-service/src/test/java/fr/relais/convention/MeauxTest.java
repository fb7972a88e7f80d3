package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SEED 000: both dossiers of Meaux, from the Ram convention taken over to the avenant signed, through REST and Kafka only. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class MeauxTest {

    @ParameterizedTest(name = "{0} {1} engages {2}")
    @CsvSource({"771-201800145, RPE Ourcq, GUICHET_UNIQUE", "771-201800146, RPE Frot, ANALYSE_PRATIQUE"})
    @DisplayName(
            "AVN-1, AVN-2, AVN-6, CONV-3..5: the convention taken over, its avenant drafted, transmitted, signed by both")
    void from_take_over_to_signed_avenant(String dossier, String nom, String mission) {
        Api.register(dossier, nom);
        String convention = Api.takenOver(dossier);
        TestEvent takenOver = conventionEvents(dossier, 1).get(0);
        assertThat(takenOver.type()).isEqualTo("fr.relais.ConventionSigned.v1");
        assertThat(takenOver.sequence()).isEqualTo(1);
        assertThat(Json.read(takenOver.json()).at("/instrument/nature")).isEqualTo("CONVENTION");
        assertThat(Json.read(takenOver.json()).at("/signedAt")).isEqualTo("2020-09-25");

        String avenant = Api.created(Api.post(CONSEILLER_77, convention + "/avenants", Bodies.avenant(mission)));
        assertThat(avenant).isEqualTo(convention + "/avenants/1");
        shows_the_avenant_of_the_seed(avenant, mission);

        Api.transmitted(avenant);
        Api.signForMeaux(avenant, "2022-03-10").then().statusCode(200).body("statut", equalTo("SIGNEE_GESTIONNAIRE"));
        assertThat(Published.conventions(dossier)).hasSize(1);
        Api.signForCaf(avenant, "2022-03-15").then().statusCode(200).body("statut", equalTo("SIGNEE"));

        TestEvent signed = conventionEvents(dossier, 2).get(1);
        assertThat(signed.sequence()).isEqualTo(2);
        tells_the_terms_of_the_seed(Json.read(signed.json()), dossier, nom, mission);
        shows_the_terms_day_by_day(convention, mission);
        shows_the_days_of_the_seed(convention, mission);
    }

    /** Before, during and after the avenant. */
    private static void shows_the_days_of_the_seed(String convention, String mission) {
        on(convention, "2021-12-31").body("etat", equalTo("EN_VIGUEUR")).body("termes[0].missions", hasSize(1));
        on(convention, "2023-06-30")
                .body("termes[0].missions", contains(mission))
                .body("termes[0].sources.missions.rang", equalTo(1))
                .body("termes[0].sources.missions.article", equalTo("1.2"));
        Api.get(DECLARANT_MEAUX, convention + "?au=2024-02-29")
                .then()
                .statusCode(422)
                .body("code", equalTo("HORS_PERIODE"));
        Api.get(DECLARANT_MEAUX, convention).then().statusCode(200).body("etat", equalTo("ECHUE"));
    }

    private static void shows_the_avenant_of_the_seed(String avenant, String mission) {
        Api.get(DECLARANT_MEAUX, avenant)
                .then()
                .statusCode(200)
                .body("nature", equalTo("AVENANT"))
                .body("rang", equalTo(1))
                .body("statut", equalTo("BROUILLON"))
                .body("texte.annee", equalTo("2022-2024"))
                .body("texte.codePieces.famille", equalTo("monter la convention"))
                .body("texte.codePieces.type", equalTo("convention"))
                .body("texte.modifie.type", equalTo("Ram"))
                .body("texte.modifie.date", equalTo("2020-09-25"))
                .body("texte.objets", contains("MISSIONS_RENFORCEES", "BONUS_TERRITOIRE_CTG"))
                .body("texte.articles.article", contains("1.1", "1.2", "1.3"))
                .body("texte.articles[1].remplace", endsWith("missions supplémentaires"))
                .body("texte.missions.missions", contains(mission))
                .body("texte.dateEffet", equalTo("2022-01-01"))
                .body("texte.dateFin", equalTo("2024-02-28"))
                .body("texte.originaux", equalTo(2))
                .body("signatures", hasSize(0));
    }

    private static void tells_the_terms_of_the_seed(Json event, String dossier, String nom, String mission) {
        assertThat(event.at("/dossier")).isEqualTo(dossier);
        assertThat(event.at("/relais/nom")).isEqualTo(nom);
        assertThat(event.at("/gestionnaire/siret")).isEqualTo(Bodies.MEAUX);
        assertThat(event.at("/dateConvention")).isEqualTo("2020-09-25");
        assertThat(event.at("/dateEffet") + " " + event.at("/dateFin")).isEqualTo("2020-03-01 2024-02-28");
        assertThat(event.at("/signedAt")).isEqualTo("2022-03-15");
        assertThat(event.at("/premierExercice")).isEqualTo("2022");
        assertThat(event.node().at("/termes").toString())
                .isEqualTo(Json.read("""
                        [{"debut":"2020-03-01","fin":"2021-12-31","missions":["PROMOTION_ACTIVITE_AM"],
                          "sources":{"missions":{"nature":"CONVENTION","rang":0,
                           "article":"Les objectifs poursuivis par le financement des missions supplémentaires"}}},
                         {"debut":"2022-01-01","fin":"2024-02-28","missions":["%s"],
                          "sources":{"missions":{"nature":"AVENANT","rang":1,"article":"1.2"}}}]""".formatted(mission)).toString());
    }

    private static void shows_the_terms_day_by_day(String convention, String mission) {
        on(convention, "2021-12-31")
                .body("termes[0].missions", contains("PROMOTION_ACTIVITE_AM"))
                .body("termes[0].sources.missions.nature", equalTo("CONVENTION"))
                .body("termes[0].articles.source.rang", contains(0, 0, 0));
        on(convention, "2022-01-01")
                .body("termes[0].missions", contains(mission))
                .body("termes[0].sources.missions.article", equalTo("1.2"))
                .body("termes[0].articles.source.article", contains("1.1", "1.2", "1.3"));
        Api.get(DECLARANT_MEAUX, convention)
                .then()
                .statusCode(200)
                .body("periode.debut", equalTo("2020-03-01"))
                .body("periode.fin", equalTo("2024-02-28"))
                .body("termes.debut", contains("2020-03-01", "2022-01-01"))
                .body("termes.fin", contains("2021-12-31", "2024-02-28"));
    }

    private static ValidatableResponse on(String convention, String date) {
        return Api.get(DECLARANT_MEAUX, convention + "?au=" + date)
                .then()
                .statusCode(200)
                .body("termes", hasSize(1))
                .body("termes[0].debut", equalTo(date))
                .body("termes[0].fin", equalTo(date));
    }

    private static List<TestEvent> conventionEvents(String dossier, int count) {
        List<TestEvent> events = Published.awaitConventions(dossier, count);
        assertThat(events).hasSize(count);
        return events;
    }
}
