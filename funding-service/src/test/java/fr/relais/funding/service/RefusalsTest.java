package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.relais.funding.Refusals;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.testkit.RefusalsTested;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("Bad input gets a problem with its code and its rule, and leaves no row and no event")
class RefusalsTest {

    private static final List<String> TABLES = List.of(
            "fait",
            "bareme",
            "calendrier",
            "ordre",
            "retenue",
            "droit_publie",
            "reexamen",
            "intervention",
            "decision",
            "outbox",
            "ecriture",
            "ecriture_ligne",
            "grand_livre",
            "indu");

    @Inject
    EntityManager entities;

    @Inject
    Calme calme;

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    void anUnknownDossierHasNothing() {
        UnDossier unknown = UnDossier.ourcq();
        nothingChanges(() -> {
            problem(unknown.get("/echeancier").then(), 404, "DOSSIER_INCONNU", "CONV-4");
            problem(unknown.get("/paiements").then(), 404, "DOSSIER_INCONNU", "CONV-4");
            problem(unknown.get("/indus").then(), 404, "DOSSIER_INCONNU", "CONV-4");
            problem(unknown.reprendre(UnDossier.REPRISE_2021).then(), 404, "DOSSIER_INCONNU", "CONV-4");
        });
    }

    @Test
    @DisplayName("BAR-2: no barème, no computation")
    void anAbsentBaremeIsSaid() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne();
        nothingChanges(() -> {
            problem(LesBaremes.lire(2030).then(), 404, "BAREME_ABSENT", "BAR-2");
            problem(ourcq.get("/exercices/2035/droits/REEL").then(), 404, "BAREME_ABSENT", "BAR-2");
            problem(ourcq.get("/exercices/2022/droits/REEL").then(), 409, "DROIT_NON_CALCULABLE", "CALC-3");
        });
    }

    @ParameterizedTest(name = "{3}: {0} with {1} = {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2021 | montant   | \"-1.00\"        | 422 ACOMPTE_REPRIS_INVALIDE | /acomptes/0/montant",
                "2021 | montant   | \"0.00\"         | 422 ACOMPTE_REPRIS_INVALIDE | /acomptes/0/montant",
                "2021 | montant   | \"8729.001\"     | 400 MONTANT_INVALIDE | /acomptes/0/montant",
                "2021 | montant   | 8729.00          | 400 CHAMP_INVALIDE | /acomptes/0/montant",
                "2021 | montant   | null             | 400 CHAMP_INVALIDE | /acomptes/0/montant",
                "2021 | genre     | \"SOLDE\"        | 422 ACOMPTE_REPRIS_INVALIDE | /acomptes/0/genre",
                "2021 | genre     | \"AUTRE\"        | 400 CHAMP_INVALIDE | /acomptes/0/genre",
                "2021 | date      | \"2199-01-01\"   | 422 ACOMPTE_REPRIS_INVALIDE | /acomptes/0/date",
                "2021 | date      | \"2021-02-29\"   | 400 CHAMP_INVALIDE | /acomptes/0/date",
                "2021 | reference | \" \"            | 400 CHAMP_INVALIDE | /acomptes/0/reference",
                "2021 | extra     | 1                | 400 CHAMP_INCONNU | /acomptes/0/extra",
                "2019 | montant   | \"1.00\"         | 422 HORS_PERIODE | /exercice",
                "2022 | montant   | \"1.00\"         | 409 EXERCICE_GERE_PAR_RELAIS | /exercice",
                "1999 | montant   | \"1.00\"         | 400 EXERCICE_INVALIDE | /exercice"
            })
    @DisplayName("a take-over is refused")
    void aBadTakeOver(String exercice, String field, String value, String answer, String pointer) {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne();
        String acompte =
                "{\"genre\": \"ACOMPTE_1\", \"montant\": \"1.00\", \"date\": \"2021-04-15\", \"reference\": \"x\"}";
        String changed = field.equals("extra")
                ? acompte.replace("}", ", \"extra\": 1}")
                : acompte.replaceFirst("\"%s\": (\"[^\"]*\")".formatted(field), "\"%s\": %s".formatted(field, value));
        nothingChanges(() -> problem(
                        ourcq.reprendre("{\"exercice\": %s, \"acomptes\": [%s]}".formatted(exercice, changed))
                                .then(),
                        Integer.parseInt(answer.substring(0, 3)),
                        answer.substring(4),
                        null)
                .body("errors[0].pointer", equalTo(pointer)));
    }

    @Test
    void theSameAcompteTwiceAndTheSameExerciceTwice() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne();
        nothingChanges(() -> problem(
                ourcq.reprendre(UnDossier.REPRISE_2021.replace("ACOMPTE_2", "ACOMPTE_1"))
                        .then(),
                422,
                "ACOMPTE_REPRIS_INVALIDE",
                "CALC-8"));
        ourcq.acomptesRepris();
        nothingChanges(() -> problem(ourcq.reprendre(UnDossier.REPRISE_2021).then(), 409, "DEJA_REPRIS", "ASM-FUND-3"));
    }

    @ParameterizedTest(name = "{2} at {3}: {0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"60000.00\"  | \"0.00\"     | BAREME_INCOHERENT | /prixPlafondEtp",
                "\"60000.00\"  | \"-60000\"   | BAREME_INCOHERENT | /prixPlafondEtp",
                "\"60000.00\"  | \"60000.005\"| MONTANT_INVALIDE  | /prixPlafondEtp",
                "\"3000.00\"   | \"-0.01\"    | BAREME_INCOHERENT | /forfaitBonus",
                "\"0.43\"      | \"1.43\"     | CHAMP_INVALIDE    | /tauxPs",
                "\"0.43\"      | \"43 %\"     | CHAMP_INVALIDE    | /tauxPs",
                "\"0.43\"      | 0.43         | CHAMP_INVALIDE    | /tauxPs",
                "\"0.70\"      | \"0.30\"     | BAREME_INCOHERENT | /tauxAcompte1",
                "\"FICTIF\"    | \"\"         | CHAMP_INVALIDE    | /source",
                "\"DEFINITIF\" | \"FINAL\"    | CHAMP_INVALIDE    | /statut",
                "\"61\"        | \"60\"       | CHAMP_INVALIDE    | /comptesEligibles",
                "2100-06-30   | 2031-12-31   | BAREME_INCOHERENT | /limiteJustification",
                "2100-12-31   | 2100-06-29   | BAREME_INCOHERENT | /forclusion",
                "\"seuilPetitIndu\": \"0.00\" | \"seuilPetitIndu\": \"-0.01\" | BAREME_INCOHERENT | /seuilPetitIndu",
                "\"seuilPetitIndu\": \"0.00\", | '' | CHAMP_INVALIDE | /seuilPetitIndu",
                "\"FICTIF\"    | \"FICTIF\", \"lien\": \"http://x\" | CHAMP_INVALIDE | /lien"
            })
    @DisplayName("a barème is refused")
    void aBadBareme(String good, String bad, String code, String pointer) {
        String body = LesBaremes.fictif("DEFINITIF").replaceFirst(good, bad);
        nothingChanges(() -> {
            ValidatableResponse response = LesBaremes.publier(2031, 0, body).then();
            assertThat(response.extract().statusCode()).isIn(400, 422);
            response.body("code", equalTo(code))
                    .body("regle", notNullValue())
                    .body("errors[0].pointer", equalTo(pointer));
        });
    }

    @Test
    @DisplayName("each refusal of the service is met by a test")
    void eachRefusalIsTested() {
        for (RefusalCode[] codes : Refusals.FEATURES) {
            RefusalsTested.assertEachNamedInTests(
                    Arrays.copyOf(codes, codes.length, Enum[].class), Path.of("src/test/java"));
        }
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code, String regle) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("regle", regle == null ? notNullValue() : equalTo(regle));
    }

    private void nothingChanges(Runnable refused) {
        calme.attendre();
        List<Long> before = rows();
        refused.run();
        assertThat(rows()).isEqualTo(before);
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> (Long) entities.createNativeQuery("select count(*) from " + table, Long.class)
                        .getSingleResult())
                .toList();
    }
}
