package fr.relais.funding.service;

import static fr.relais.infrastructure.Persona.AGENT_COMPTABLE_77;
import static fr.relais.infrastructure.Persona.BAREME_CNAF;
import static fr.relais.infrastructure.Persona.DECLARANT_591;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static fr.relais.infrastructure.Persona.ORDONNATEUR_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.csv.CsvLine;
import fr.relais.kit.csv.CsvSheet;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a year costs a Caf and the country; other classes pay dossiers of the same years, so differences are looked at. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class TotauxTest {

    @Inject
    Calme calme;

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
        calme.attendre();
    }

    @Test
    @DisplayName("CALC-8, 9: a dossier paid is in the sums of its Caf and of the country, in those of no other Caf")
    void sums() {
        JsonPath caf = totaux(DIRECTRICE_77, 2021);
        JsonPath autre = totaux(GESTIONNAIRE_CONSEIL_591, 2021);
        JsonPath pays = totaux(BAREME_CNAF, 2021);

        UnDossier.frot()
                .avenantSigne()
                .acomptesRepris()
                .reelValide()
                .bilanEvalue()
                .previsionnelValide()
                .awaitPaiements(2);
        UnDossier.ourcq()
                .avenantSigne()
                .acomptesRepris()
                .reelValide()
                .bilanEvalue()
                .awaitPaiements(1);

        for (Persona reader : List.of(DIRECTRICE_77, BAREME_CNAF)) {
            JsonPath before = reader == BAREME_CNAF ? pays : caf;
            JsonPath after = totaux(reader, 2021);
            assertThat(more(before, after, "indus.montant")).isEqualByComparingTo("1118.00");
            assertThat(more(before, after, "recouvre.montant")).isEqualByComparingTo("1118.00");
            assertThat(more(before, after, "bonus.montant")).isEqualByComparingTo("3000.00");
            assertThat(more(before, after, "consomme")).isEqualByComparingTo("10224.00");
        }
        assertThat(totaux(GESTIONNAIRE_CONSEIL_591, 2021).getMap("ensemble")).isEqualTo(autre.getMap("ensemble"));
        assertThat(totaux(DIRECTRICE_77, 2021).getList("cafs.codeCaf")).containsExactly("771");
        String national = Api.get(BAREME_CNAF, "/totaux?exercice=2021").asString();
        assertThat(national).as("design §8: the Cnaf sees no dossier").doesNotContain("-2018");
    }

    @Test
    @DisplayName("a budget is entered once by revision, is set against the sums, and is its Caf's own")
    void budget() {
        String path = "/budgets/771/2047";
        Api.get(DIRECTRICE_77, path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("montant", equalTo("0.00"));
        put(path, "-1.00", 0, 422).body("code", equalTo("BUDGET_NEGATIF"));
        put(path, "1000.00", 0, 200).header("ETag", "\"1\"");
        put(path, "2000.00", 0, 412).body("changements[0].champs", hasItem("budget.montant"));
        put(path, "2500.00", 1, 200).body("montant", equalTo("2500.00"));
        put("/budgets/591/2047", "1.00", 0, 404);

        assertThat(totaux(DIRECTRICE_77, 2047).getString("ensemble.budget")).isEqualTo("2500.00");
        assertThat(totaux(DIRECTRICE_77, 2047).getString("ensemble.disponible")).isEqualTo("2500.00");
        assertThat(totaux(BAREME_CNAF, 2047).getString("cafs.find { it.codeCaf == '771' }.sommes.budget"))
                .isEqualTo("2500.00");
        Api.get(GESTIONNAIRE_CONSEIL_591, "/totaux?exercice=2047").then().body("ensemble.budget", nullValue());
        assertThat(sheet(DIRECTRICE_77, "/totaux/export?exercice=2047", TOTAUX))
                .contains(Map.of(
                        "code_caf", "771", "exercice", "2047", "poste", "BUDGET", "nombre", "1", "montant", "2500.00"));
    }

    @Test
    @DisplayName("SCDL subventions: a line for each dossier of the Caf that was paid, with who pays and who is paid")
    void publicData() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().previsionnelValide();
        UnDossier elsewhere = UnDossier.ourcq(DECLARANT_591).avenantSigne().previsionnelValide();
        ourcq.awaitPaiements(1);
        elsewhere.awaitPaiements(1);

        List<Map<String, String>> lines = sheet(AGENT_COMPTABLE_77, "/donnees-essentielles?exercice=2022", SUBVENTIONS);

        assertThat(lines)
                .filteredOn(line -> line.get("referenceDecision").equals(ourcq.numero))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("nomAttribuant", "Caf de Seine-et-Marne")
                        .containsEntry("nomBeneficiaire", "Ville de Meaux")
                        .containsEntry("dateConvention", "2022-01-20")
                        .containsEntry("montant", "8729.00")
                        .doesNotContainKey("idRAE"));
        assertThat(lines).extracting(line -> line.get("referenceDecision")).doesNotContain(elsewhere.numero);
        Api.get(GESTIONNAIRE_CONSEIL_591, "/donnees-essentielles?exercice=2022")
                .then()
                .statusCode(409)
                .body("code", equalTo("ATTRIBUANT_INCONNU"));
    }

    private static final List<String> TOTAUX = List.of("code_caf", "exercice", "poste", "nombre", "montant");
    private static final List<String> SUBVENTIONS = List.of(
            "nomAttribuant",
            "idAttribuant",
            "dateConvention",
            "referenceDecision",
            "nomBeneficiaire",
            "idBeneficiaire",
            "objet",
            "montant",
            "nature",
            "conditionsVersement",
            "datesPeriodeVersement",
            "idRAE",
            "notificationUE",
            "pourcentageSubvention");

    private static List<Map<String, String>> sheet(Persona persona, String path, List<String> columns) {
        byte[] csv = Api.get(persona, path)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asByteArray();
        return CsvSheet.read(csv, columns, 10_000).stream().map(CsvLine::cells).toList();
    }

    private static ValidatableResponse put(String path, String montant, int lue, int status) {
        return Api.sending(ORDONNATEUR_77, "{\"montant\": \"" + montant + "\"}", "\"" + lue + "\"")
                .put(path)
                .then()
                .statusCode(status);
    }

    private static JsonPath totaux(Persona persona, int exercice) {
        return Api.get(persona, "/totaux?exercice=" + exercice)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static BigDecimal more(JsonPath before, JsonPath after, String member) {
        return euros(after, member).subtract(euros(before, member));
    }

    private static BigDecimal euros(JsonPath totaux, String member) {
        return new BigDecimal(totaux.getString("ensemble." + member));
    }
}
