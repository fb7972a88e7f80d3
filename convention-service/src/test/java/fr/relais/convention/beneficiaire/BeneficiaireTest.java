package fr.relais.convention.beneficiaire;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.Published;
import fr.relais.convention.Refusals;
import fr.relais.convention.Table;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ACT-4, OQ-23: a relais changes hands; the new gestionnaire knows its dossier, the former one no more, all are told. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class BeneficiaireTest {

    private static final Path SCHEMA = Path.of("contracts/events/BeneficiaireChanged.v1.schema.json");
    private static final String AUTRE = DECLARANT_AUTRE.siret().orElseThrow();
    private static final String ENTITE = "ENTITE_JURIDIQUE";
    private static final String GESTIONNAIRE = "CHANGEMENT_DE_GESTIONNAIRE";

    @Inject
    Refusals refusals;

    @Inject
    Table table;

    @BeforeEach
    void another_gestionnaire() {
        Api.post(CONSEILLER_77, "/gestionnaires", Bodies.gestionnaire().with("/siret", AUTRE));
    }

    @Test
    @DisplayName("Another legal entity: the convention goes on, and its next event names the new one")
    void legal_entity() {
        String dossier = Api.newDossier();
        String convention = Api.takenOver(dossier);

        change(DIRECTRICE_77, dossier, AUTRE, "2023-01-01", ENTITE)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("gestionnaire", equalTo(AUTRE))
                .body("rang", equalTo(2));

        Api.get(DECLARANT_AUTRE, convention).then().statusCode(200);
        Api.get(DECLARANT_MEAUX, convention).then().statusCode(404);
        Api.get(DECLARANT_AUTRE, "/relais/" + dossier + "/beneficiaires")
                .then()
                .statusCode(200)
                .body("items.gestionnaire", contains(Bodies.MEAUX, AUTRE))
                .body("items.au", contains("2022-12-31", null))
                .body("items.motif", contains(null, ENTITE));
        Api.post(DIRECTRICE_77, convention + "/suspension", Bodies.suspension("2023-02-01", "Contrôle"))
                .then()
                .statusCode(200);
        says_who_runs_it(dossier);
    }

    private static void says_who_runs_it(String dossier) {
        TestEvent told = Published.await(BeneficiaireChanged.TYPE, dossier, 1).get(0);
        assertThat(told.sequence()).isEqualTo(2);
        JsonContract.assertConforms(SCHEMA, told.json());
        Json changed = Json.read(told.json());
        assertThat(changed.at("/ancien/siret") + changed.at("/nouveau/siret")).isEqualTo(Bodies.MEAUX + AUTRE);

        List<Json> conventions = Published.awaitConventions(dossier, 2).stream()
                .map(event -> Json.read(event.json()))
                .toList();
        assertThat(conventions)
                .extracting(event -> event.at("/gestionnaire/rang"), event -> event.at("/gestionnaire/siret"))
                .containsExactly(tuple("1", Bodies.MEAUX), tuple("2", AUTRE));
    }

    @Test
    @DisplayName("OQ-23: another gestionnaire takes it over only after the last day of the signed conventions")
    void another_gestionnaire_in_mid_period() {
        String dossier = Api.newDossier();
        Api.takenOver(dossier);

        for (String within : List.of("2019-01-01", "2023-01-01", "2024-02-28")) {
            refusals.changeNothing(
                    "CONVENTION_EN_COURS",
                    "409 OQ-23 /date",
                    () -> change(GESTIONNAIRE_CONSEIL_77, dossier, AUTRE, within, GESTIONNAIRE));
        }
        change(GESTIONNAIRE_CONSEIL_77, dossier, AUTRE, "2024-02-29", GESTIONNAIRE)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("A draft binds nobody: the relais changes hands")
    void draft() {
        String dossier = Api.newDossier();
        Api.drafted(Bodies.convention(dossier));

        change(GESTIONNAIRE_CONSEIL_77, dossier, AUTRE, "2023-01-01", GESTIONNAIRE)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("Refused: to nobody known, to the one who has it, in the future, on what was not read, by who may not")
    void refused() {
        String dossier = Api.newDossier();
        refusals.changeNothing(
                "GESTIONNAIRE_INCONNU",
                "422 ACT-4 /gestionnaire",
                () -> change(DIRECTRICE_77, dossier, "35600000000048", "2023-01-01", ENTITE));
        refusals.changeNothing(
                "BENEFICIAIRE_INCHANGE",
                "422 ACT-4 /gestionnaire",
                () -> change(DIRECTRICE_77, dossier, Bodies.MEAUX, "2023-01-01", ENTITE));
        refusals.changeNothing(
                "GESTION_HORS_ORDRE",
                "422 ACT-4 /date",
                () -> change(DIRECTRICE_77, dossier, AUTRE, "2199-01-01", ENTITE));
        refusals.changeNothing(
                "VERSION_PERIMEE",
                "412 CONTRAT",
                () -> Api.sending(DIRECTRICE_77, "\"7\"")
                        .body(Bodies.beneficiaire(AUTRE, "2023-01-01", ENTITE).toString())
                        .post("/relais/" + dossier + "/beneficiaires"));
        refusals.changeNothing(
                "NON_AUTORISE", "403 ACCES", () -> change(CONSEILLER_77, dossier, AUTRE, "2023-01-01", ENTITE));
    }

    @Test
    @DisplayName("The other services are told whom the new gestionnaire habilitated")
    void habilitations() {
        String dossier = Api.newDossier();
        String approbateur = Tokens.issuer()
                .token("approbateur-autre", "A", Set.of("approbateur"), Optional.of("771"), Optional.of(AUTRE));
        Api.sending(approbateur, "")
                .body("{\"client\":\"logiciel-autre\",\"du\":\"2022-01-01\",\"au\":\"2099-12-31\"}")
                .post("/gestionnaires/" + AUTRE + "/habilitations")
                .then()
                .statusCode(201);

        change(DIRECTRICE_77, dossier, AUTRE, "2023-01-01", ENTITE).then().statusCode(200);

        TestEvent told =
                Published.await("fr.relais.BeneficiaireChanged", dossier, 1).get(0);
        assertThat(Published.awaitAfter(told, "fr.relais.HabilitationsChanged", dossier))
                .extracting(event -> Json.read(event.json()).at("/gestionnaire"))
                .isEqualTo(AUTRE);
    }

    @Test
    @DisplayName("The database keeps one gestionnaire at a time")
    void one_at_a_time() {
        String dossier = Api.newDossier();

        assertThatThrownBy(() -> table.execute("""
                        insert into gestion (dossier, rang, siret, du, motif, reference)
                        values ('%s', 1, '%s', date '2022-01-01', 'ENTITE_JURIDIQUE', 'x')""".formatted(dossier, AUTRE)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasStackTraceContaining("gestion_une_a_la_fois_act_4");
    }

    private static Response change(Persona persona, String dossier, String siret, String date, String motif) {
        return Api.post(persona, "/relais/" + dossier + "/beneficiaires", Bodies.beneficiaire(siret, date, motif));
    }
}
