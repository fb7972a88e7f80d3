package fr.relais.activity;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input and forbidden acts: a problem with its code and rule, and nothing written. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RefusalsTest {

    private static final String GOOD = Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE");

    @Inject
    Rows rows;

    private Api api;
    private long before;

    @BeforeEach
    void aSignedConvention() {
        api = new Api(UneConvention.signee().known(rows).dossier(), 2022);
        before = rows.of(api.dossier());
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(rows.of(api.dossier())).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            "58000.00"         | "-0.01"            | 422 | MONTANT_NEGATIF           | /charges/0/montant
            "58000.00"         | "58000.001"        | 400 | MONTANT_INVALIDE          | /charges/0/montant
            "58000.00"         | "NaN"              | 400 | MONTANT_INVALIDE          | /charges/0/montant
            "58000.00"         | "1E400"            | 400 | MONTANT_INVALIDE          | /charges/0/montant
            "58000.00"         | null               | 400 | CHAMP_INVALIDE            | /charges/0/montant
            "64"               | "70"               | 422 | COMPTE_NON_ADMIS          | /charges/0/compte
            "1.00"             | "0.00"             | 422 | QUOTITE_NON_ADMISE        | /animateurs/0/quotite
            "1.00"             | "1.01"             | 422 | QUOTITE_NON_ADMISE        | /animateurs/0/quotite
            "1.00"             | "-1.00"            | 400 | ETP_INVALIDE              | /animateurs/0/quotite
            "1.00"             | "0.001"            | 400 | ETP_INVALIDE              | /animateurs/0/quotite
            2022-12-31         | 2023-01-01         | 422 | PERIODE_HORS_EXERCICE     | /animateurs/0/fin
            2022-12-31         | 2022-02-30         | 400 | CHAMP_INVALIDE            | /animateurs/0/fin
            GUICHET_UNIQUE     | ANALYSE_PRATIQUE   | 422 | MISSION_NON_CONVENTIONNEE | /missionRenforceeEvaluee
            GUICHET_UNIQUE     | CRECHE             | 400 | CHAMP_INVALIDE            | /missionRenforceeEvaluee
            Meaux              | Me\\u0000aux       | 400 | CHAMP_INVALIDE            | /territoire
            CAF_PS             | \\u0000            | 400 | CHAMP_INVALIDE            | /produits/0/financeur
            territoire         | ville              | 400 | CHAMP_INCONNU             | /ville
            """)
    void a_content_that_no_declaration_can_hold(String good, String bad, int status, String code, String pointer) {
        api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, GOOD.replaceFirst(good, bad.replace("\\", "\\\\")))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void CONV_2_a_year_out_of_the_convention() {
        Api year2019 = new Api(api.dossier(), 2019);
        refused(year2019.put(DECLARANT_MEAUX, Api.REEL, Bodies.reel(2019, "1.00", "1.00")), 422, "HORS_PERIODE");
        refused(year2019.get(DECLARANT_MEAUX, Api.REEL), 422, "HORS_PERIODE");
        refused(year2019.put(DECLARANT_MEAUX, Api.BILAN, Bodies.BILAN), 422, "HORS_PERIODE");
        refused(new Api(api.dossier(), 2025).get(DECLARANT_MEAUX, Api.REEL), 422, "HORS_PERIODE");
    }

    @Test
    void a_dossier_that_is_unknown_or_not_ones_own_is_not_known() {
        Api unknown = new Api("771-201899999", 2022);
        refused(unknown.put(DECLARANT_MEAUX, Api.PREVISIONNEL, GOOD), 404, "DOSSIER_INCONNU");
        refused(api.put(DECLARANT_AUTRE, Api.PREVISIONNEL, GOOD), 404, "DOSSIER_INCONNU");
        refused(api.get(GESTIONNAIRE_CONSEIL_591, Api.BILAN), 404, "DOSSIER_INCONNU");
        refused(
                Api.as(DECLARANT_AUTRE)
                        .get("/dossiers/" + api.dossier() + "/declarations")
                        .then(),
                404,
                "DOSSIER_INCONNU");
    }

    @Test
    void what_is_not_a_dossier_a_year_a_type_or_a_body() {
        refused(new Api("771-145", 2022).get(DECLARANT_MEAUX, Api.REEL), 400, "DOSSIER_INVALIDE");
        refused(new Api(api.dossier(), 1999).get(DECLARANT_MEAUX, Api.REEL), 400, "EXERCICE_INVALIDE");
        refused(api.get(DECLARANT_MEAUX, "/declarations/ESTIMATION"), 404, "INTROUVABLE");
        for (String body : new String[] {"", "null", "{", "[]", "\"x\"", "{\"charges\": [null]}"}) {
            api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, body).statusCode(400).contentType("application/problem+json");
        }
    }

    @Test
    void an_act_in_the_wrong_state() {
        refused(api.post(APPROBATEUR_MEAUX, Api.PREVISIONNEL + "/completude"), 409, "ETAT_INCOMPATIBLE");
        for (String act : new String[] {"/validation", "/demande-correction", "/refus"}) {
            refused(api.post(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + act, Bodies.MOTIF), 409, "ETAT_INCOMPATIBLE");
        }
        refused(
                api.post(
                        GESTIONNAIRE_CONSEIL_77,
                        Api.BILAN + "/evaluation",
                        Bodies.verdict("PROMOTION_ACTIVITE_AM", true)),
                409,
                "ETAT_INCOMPATIBLE");
    }

    @Test
    void an_answer_that_is_not_a_count() {
        for (String bad : new String[] {"-1", "1000001", "\"many\"", "[]"}) {
            refused(
                    api.put(
                            DECLARANT_MEAUX,
                            Api.BILAN,
                            Bodies.BILAN.replace("\"ateliers\": 40", "\"ateliers\": " + bad)),
                    400,
                    "CHAMP_INVALIDE");
        }
    }

    private static void refused(ValidatableResponse response, int status, String code) {
        response.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
