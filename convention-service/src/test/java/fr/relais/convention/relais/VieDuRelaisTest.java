package fr.relais.convention.relais;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.Refusals;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A relais is called otherwise, serves another territory, takes the place of another dossier; the past stays. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class VieDuRelaisTest {

    @Inject
    Refusals refusals;

    @Inject
    EntityManager entities;

    @Test
    @DisplayName("Called otherwise from a day on, by who has read it")
    void renamed() {
        String path = "/relais/" + Api.newDossier();
        Json nouveau = Json.of("{'du':'2022-01-01','motif':'Les Ram deviennent des Rpe','nom':'RPE Frot',"
                + "'commune':'Meaux','idequ':'77-000146'}");

        Api.post(CONSEILLER_77, path + "/modifications", nouveau)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("nom", equalTo("RPE Frot"));

        Api.get(DECLARANT_MEAUX, path)
                .then()
                .body("idequ", equalTo("77-000146"))
                .header("ETag", "\"1\"");
        Api.get(DECLARANT_MEAUX, path + "/historique")
                .then()
                .statusCode(200)
                .body("items.nom", contains("RPE d'essai", "RPE Frot"))
                .body("items.du", contains(null, "2022-01-01"));
        refusals.changeNothing(
                        "VERSION_PERIMEE",
                        "412 CONTRAT",
                        () -> Api.sending(CONSEILLER_77, "\"0\"")
                                .body(nouveau.toString())
                                .post(path + "/modifications"))
                .body("changements.operation", contains("modifierRelais"));
        refusals.changeNothing(
                "MODIFICATION_HORS_ORDRE",
                "422 ASM-CONV-23 /du",
                () -> Api.post(CONSEILLER_77, path + "/modifications", nouveau.with("/du", "2021-12-31")));
        refusals.changeNothing(
                "INTROUVABLE",
                "404 CONTRAT",
                () -> Api.sending(GESTIONNAIRE_CONSEIL_591, "\"1\"")
                        .body(nouveau.toString())
                        .post(path + "/modifications"));
    }

    @Test
    @DisplayName("The relais of a gestionnaire, page after page")
    void of_a_gestionnaire() {
        String first = ofPaysDeMeaux();
        String second = ofPaysDeMeaux();
        String path = "/gestionnaires/" + Bodies.PAYS_DE_MEAUX + "/relais";

        Api.get(CONSEILLER_77, path + "?limite=200").then().body("items.dossier", hasItems(first, second));
        Api.get(CONSEILLER_77, path + "?limite=1").then().statusCode(200).body("items", hasSize(1));
        Api.get(GESTIONNAIRE_CONSEIL_591, path).then().statusCode(200).body("items", hasSize(0));
        refusals.changeNothing(
                "INTROUVABLE", "404 CONTRAT", () -> Api.get(DECLARANT_MEAUX, "/gestionnaires/35600000000048/relais"));
    }

    private static String ofPaysDeMeaux() {
        Api.post(CONSEILLER_77, "/gestionnaires", Bodies.gestionnaire().with("/siret", Bodies.PAYS_DE_MEAUX));
        String dossier = Api.unusedDossier("771");
        Api.created(Api.post(
                CONSEILLER_77,
                "/relais",
                Bodies.relais(dossier, "RPE d'essai").with("/gestionnaire", Bodies.PAYS_DE_MEAUX)));
        return dossier;
    }

    @Test
    @DisplayName("Its territory on a day: an EPCI stands for its communes; DL-14 is told from 2026 on")
    void territory() {
        String dossier = Api.unusedDossier("771");
        Json first = Json.of("{'implantation':'77284','communes':['77284']}");
        Api.newDossier();
        Api.created(Api.post(
                CONSEILLER_77, "/relais", Bodies.relais(dossier, "RPE d'essai").with("/territoire", first)));
        String path = "/relais/" + dossier;
        Json extended = Bodies.territoire("2025-07-01", "77284").with("/epci", Json.of("['200072130']"));

        Api.post(CONSEILLER_77, path + "/territoires", extended).then().statusCode(200);

        Api.get(DECLARANT_MEAUX, path + "/territoire?au=2025-06-30")
                .then()
                .statusCode(200)
                .body("communes.insee", contains("77284"))
                .body("population", equalTo(56_905))
                .body("communes[0].relaisObligatoire", equalTo(false));
        Api.get(DECLARANT_MEAUX, path + "/territoire?au=2026-01-01")
                .then()
                .body("du", equalTo("2025-07-01"))
                .body("communes", hasSize(26))
                .body("communes.findAll { it.relaisObligatoire }.insee", hasItems("77284"));
        assertThat(rows(dossier)).containsExactly("77284 ∞ 2025-06-30 x1", "77023 2025-07-01 ∞ x26");

        Api.post(CONSEILLER_77, path + "/territoires", Bodies.territoire("2025-07-01", "77335"))
                .then()
                .statusCode(200);
        assertThat(rows(dossier)).containsExactly("77284 ∞ 2025-06-30 x1", "77335 2025-07-01 ∞ x1");
        refusals.changeNothing(
                "MODIFICATION_HORS_ORDRE",
                "422 ASM-CONV-23 /du",
                () -> Api.post(CONSEILLER_77, path + "/territoires", Bodies.territoire("2025-06-30", "77284")));
        String nobody = Api.newDossier();
        refusals.changeNothing(
                "INTROUVABLE", "404 CONTRAT", () -> Api.get(DECLARANT_MEAUX, "/relais/" + nobody + "/territoire"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/communes/0 | 99999     | COMMUNE_INCONNUE      | 422 ASM-CONV-24 /territoire/communes/0",
                "/communes/0 | 02A04     | CODE_COMMUNE_INVALIDE | 400 ASM-CONV-24 /territoire/communes/0",
                "/communes/0 | 2a004     | CODE_COMMUNE_INVALIDE | 400 ASM-CONV-24 /territoire/communes/0",
                "/communes/0 | ７７２８４ | CODE_COMMUNE_INVALIDE | 400 ASM-CONV-24 /territoire/communes/0",
                "/epci/0     | 217702844 | EPCI_INCONNU          | 422 ASM-CONV-24 /territoire/epci/0",
                "/epci/0     | 20007213  | SIREN_INVALIDE        | 400 ASM-CONV-24 /territoire/epci/0",
                "/communes   |           | TERRITOIRE_VIDE       | 422 §3.1 /territoire/communes"
            })
    @DisplayName("A commune or an EPCI that is none is refused, and named, when the relais is registered")
    void no_territory(String pointer, String value, String code, String answer) {
        Api.newDossier();
        Json territoire = Json.of("{'implantation':'77284','communes':['77284'],'epci':[]}");
        Json wrong = pointer.startsWith("/epci")
                ? territoire.with("/epci", Json.of("['" + value + "']"))
                : territoire.with(pointer, value);
        Json relais = Bodies.relais(Api.unusedDossier("771"), "RPE d'essai").with("/territoire", wrong);

        refusals.changeNothing(code, answer, () -> Api.post(CONSEILLER_77, "/relais", relais));
    }

    @Test
    @DisplayName("OQ-23: it takes the place of another dossier of the Caf, not its own, nor one that nobody knows")
    void succession() {
        String former = Api.newDossier();
        String dossier = Api.unusedDossier("771");
        Json relais = Bodies.relais(dossier, "RPE d'essai");

        for (String wrong : List.of(dossier, "771-201899999")) {
            refusals.changeNothing("SUCCESSION_IMPOSSIBLE", "422 OQ-23 /succedeA", () -> register(relais, wrong));
        }
        register(relais, former).then().statusCode(201).body("succedeA", equalTo(former));
    }

    private static Response register(Json relais, String succedeA) {
        return Api.post(CONSEILLER_77, "/relais", relais.with("/succedeA", succedeA));
    }

    /** First commune, first day, last day and number of the runs of rows that a search by commune reads. */
    private List<String> rows(String dossier) {
        return entities.createNativeQuery("""
                        select min(commune) || ' ' || coalesce(cast(du as text), '∞') || ' '
                               || coalesce(cast(au as text), '∞') || ' x' || count(*)
                        from territoire_commune where dossier = ?1 group by du, au order by au nulls last""", String.class)
                .setParameter(1, dossier)
                .getResultList();
    }
}
