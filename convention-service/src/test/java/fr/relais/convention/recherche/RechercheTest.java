package fr.relais.convention.recherche;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.infrastructure.Persona;
import fr.relais.kit.csv.CsvSheet;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agent finds the conventions of its Caf by each criterion, page by page, and as a sheet; nobody else's. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RechercheTest {

    private static int communes;

    private String commune;
    private String amended;
    private String drafted;

    /** In a commune of their own: a convention amended in 2022 and ended, and one that is being drafted. */
    @BeforeEach
    void two_conventions() {
        commune = "Commune n° " + communes++;
        amended = relais(Json.of("{'implantation':'77284','communes':['77284'],'epci':[],'du':'2022-01-01'}"));
        Api.created(Api.post(
                CONSEILLER_77,
                "/conventions/reprises",
                Bodies.reprise(amended)
                        .with("/avenants", Json.of("[null]"))
                        .with("/avenants/0", Bodies.signed(Bodies.avenant("GUICHET_UNIQUE"), "2022-03-01"))));
        drafted = relais(Json.of("null"));
        Api.drafted(Bodies.convention(drafted));
    }

    private String relais(Json territoire) {
        String dossier = Api.unusedDossier("771");
        Json relais =
                Bodies.relais(dossier, "RPE d'essai").with("/commune", commune).with("/territoire", territoire);
        Api.post(CONSEILLER_77, "/gestionnaires", Bodies.gestionnaire());
        Api.post(CONSEILLER_77, "/relais", relais).then().statusCode(201);
        Api.takenOverProjet(CONSEILLER_77, dossier, Bodies.projet());
        return dossier;
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'', both",
        "gestionnaire=21770284400010, both",
        "communeServie=77284, amended",
        "communeServie=77284&au=2021-12-31, none",
        "communeServie=77335, none",
        "etat=ECHUE, amended",
        "etat=EN_VIGUEUR, none",
        "etat=EN_VIGUEUR&au=2023-06-30, amended",
        "etat=EN_PREPARATION, drafted",
        "finAvant=2024-02-29, amended",
        "finAvant=2024-02-28, none",
        "mission=GUICHET_UNIQUE&au=2023-06-30, amended",
        "mission=GUICHET_UNIQUE&au=2021-12-31, none",
        "mission=PROMOTION_ACTIVITE_AM&au=2021-12-31, amended",
        "mission=GUICHET_UNIQUE, none",
    })
    void each_criterion(String criteria, String expected) {
        List<String> dossiers = find(CONSEILLER_77, criteria).jsonPath().getList("items.dossier");

        assertThat(dossiers)
                .containsExactlyElementsOf(
                        switch (expected) {
                            case "both" -> List.of(amended, drafted);
                            case "amended" -> List.of(amended);
                            case "drafted" -> List.of(drafted);
                            default -> List.of();
                        });
    }

    @Test
    @DisplayName("A page leads to the next, each convention is given once, and the total is told when asked for")
    void pages() {
        List<String> dossiers = new ArrayList<>();
        String next = "";
        do {
            Response page = find(CONSEILLER_77, "limite=1" + next);
            dossiers.addAll(page.jsonPath().getList("items.dossier"));
            String cursor = page.jsonPath().getString("next");
            next = cursor == null ? null : "&curseur=" + cursor;
        } while (next != null);

        assertThat(dossiers).containsExactly(amended, drafted);
    }

    @Test
    @DisplayName("Another Caf finds nothing of it")
    void another_caf() {
        find(GESTIONNAIRE_CONSEIL_591, "").then().body("items", empty());
        assertThat(lines(Api.get(GESTIONNAIRE_CONSEIL_591, "/conventions/export?commune=" + commune)))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "The sheet has the same conventions, and opens with its mark, its columns and no number made of a SIRET")
    void export() {
        Response file = Api.get(CONSEILLER_77, "/conventions/export?commune=" + commune + "&au=2023-06-30");

        file.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(lines(file).get(0)).startsWith("\uFEFF\"dossier\";\"relais\"");
        assertThat(lines(file).get(1))
                .startsWith('"' + amended + '"')
                .contains("\"217 702 844 00010\"", "\"EN_VIGUEUR\";\"2020-03-01\";\"2024-02-28\";\"GUICHET_UNIQUE\"");
        assertThat(CsvSheet.read(
                        file.asByteArray(),
                        List.of(
                                "dossier",
                                "relais",
                                "commune",
                                "siret",
                                "gestionnaire",
                                "etat",
                                "dateEffet",
                                "dateFin",
                                "missions",
                                "id"),
                        10))
                .extracting(line -> line.cells().get("dossier"))
                .containsExactly(amended, drafted);
    }

    @Test
    @DisplayName("ASM-CONV-24: what is not a code of the Insee is refused, naming the criterion")
    void a_postal_code_of_words() {
        find(CONSEILLER_77, "communeServie=Meaux")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/communeServie"))
                .body("code", equalTo("CODE_COMMUNE_INVALIDE"));
    }

    @ParameterizedTest
    @CsvSource({"au=demain, /au", "finAvant=2024-02-30, /finAvant", "etat=VIVE, /etat", "mission=GARDE, /mission"})
    void what_cannot_be_read_is_named(String criteria, String pointer) {
        find(CONSEILLER_77, criteria)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("code", equalTo("CHAMP_INVALIDE"));
    }

    private Response find(Persona persona, String criteria) {
        return Api.get(persona, "/conventions?commune=" + commune + (criteria.isEmpty() ? "" : "&" + criteria));
    }

    private static List<String> lines(Response file) {
        return new String(file.asByteArray(), UTF_8).lines().toList();
    }
}
