package fr.relais.convention.linf;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.convention.Api;
import fr.relais.convention.Refusals;
import fr.relais.convention.Table;
import fr.relais.convention.Voisins;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Relation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** GU-2 to GU-4 and §3.9 over HTTP, with the database that keeps one LINF for a commune. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class LinfTest {

    @Inject
    Refusals refusals;

    @Inject
    Table table;

    @Test
    @DisplayName(
            "Referenced, habilité, suspended: the state and the communes of any day, and who recorded it for the Caf only")
    void history() {
        String dossier = serving(Relation.PROPRE, "01001", "01002");
        UnLinf.referenced(CONSEILLER_77, dossier);
        record(dossier, "HABILITER", "2022-03-01")
                .then()
                .statusCode(200)
                .body("etat", equalTo("HABILITE_DEMANDES_EN_LIGNE"))
                .body("communes", contains("01001", "01002"));
        record(dossier, "SUSPENDRE", "2024-05-01").then().statusCode(200).body("communes", empty());

        Api.get(DECLARANT_MEAUX, UnLinf.of(dossier) + "?au=2024-04-30")
                .then()
                .statusCode(200)
                .body("etat", equalTo("HABILITE_DEMANDES_EN_LIGNE"))
                .body("communes", contains("01001", "01002"))
                .body("historique.vers", contains("REFERENCE", "HABILITE_DEMANDES_EN_LIGNE", "SUSPENDU"))
                .body("historique.par", contains(nullValue(), nullValue(), nullValue()));
        Api.get(CONSEILLER_77, UnLinf.of(dossier) + "?au=2022-01-09")
                .then()
                .statusCode(200)
                .body("etat", equalTo("NON_REFERENCE"))
                .body("historique[0].par", equalTo("conseiller-77"));
    }

    @Test
    @DisplayName(
            "GU-4: a commune has one LINF for online requests; another may be referenced, and take over the day the first stops")
    void one_for_a_commune() {
        String first = habilite(Relation.PROPRE, "2022-03-01", "01010", "01011");
        String second = serving(Relation.MEME_CAF, "01011", "01012");
        UnLinf.referenced(CONSEILLER_77, second);

        taken(() -> record(second, "HABILITER", "2023-01-01"), "01011", first);
        taken(() -> record(second, "HABILITER", "2022-02-01"), "01011", first);
        record(first, "DESHABILITER", "2024-05-01").then().statusCode(200).body("etat", equalTo("REFERENCE"));
        taken(() -> record(second, "HABILITER", "2024-04-30"), "01011", first);
        record(second, "HABILITER", "2024-05-01").then().statusCode(200).body("communes", contains("01011", "01012"));
        taken(() -> record(first, "HABILITER", "2024-05-01"), "01011", second);
    }

    @Test
    @DisplayName("GU-4: the LINF of another Caf, which one may not see, blocks as well, and its name is not told")
    void of_another_caf() {
        String theirs = serving(Relation.AUTRE_CAF, "01020");
        UnLinf.referenced(GESTIONNAIRE_CONSEIL_591, theirs);
        UnLinf.record(GESTIONNAIRE_CONSEIL_591, theirs, "HABILITER", "2022-03-01")
                .then()
                .statusCode(200);
        String ours = serving(Relation.PROPRE, "01020");
        UnLinf.referenced(CONSEILLER_77, ours);

        Api.get(CONSEILLER_77, UnLinf.of(theirs)).then().statusCode(404);
        taken(() -> record(ours, "HABILITER", "2023-01-01"), "01020", theirs);
    }

    @Test
    @DisplayName(
            "GU-4: a territory that grows into another's, while habilité, is refused by the database; one that shrinks frees its communes")
    void a_change_of_territory() {
        String first = habilite(Relation.PROPRE, "2022-03-01", "01030", "01031");
        String second = habilite(Relation.MEME_CAF, "2022-03-01", "01032");

        assertThatThrownBy(() -> territory(second, 1, "2023-01-01", "01031", "01032"))
                .hasStackTraceContaining("linf_un_seul_par_commune_gu_4");
        territory(first, 1, "2024-01-01", "01030");
        territory(second, 1, "2024-01-01", "01031", "01032");

        Api.get(CONSEILLER_77, UnLinf.of(first) + "?au=2023-12-31").then().body("communes", contains("01030", "01031"));
        Api.get(CONSEILLER_77, UnLinf.of(first) + "?au=2024-01-01").then().body("communes", contains("01030"));
        Api.get(CONSEILLER_77, UnLinf.of(second) + "?au=2024-01-01")
                .then()
                .body("communes", contains("01031", "01032"));
    }

    @Test
    @DisplayName("GU-4: two relais of one commune habilités at once: exactly one is")
    void at_once() {
        List<String> dossiers = Stream.of(Relation.PROPRE, Relation.MEME_CAF, Relation.PROPRE)
                .map(relation -> serving(relation, "01040", "01041", "01042"))
                .toList();
        dossiers.forEach(dossier -> UnLinf.referenced(CONSEILLER_77, dossier));

        List<Response> answers = dossiers.stream()
                .map(dossier -> CompletableFuture.supplyAsync(() -> record(dossier, "HABILITER", "2022-03-01")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(dossiers.stream()
                        .filter(dossier -> Api.get(CONSEILLER_77, UnLinf.of(dossier))
                                .path("etat")
                                .equals("HABILITE_DEMANDES_EN_LIGNE")))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "§3.9: refused without a territory, in the wrong state, before the last change, of tomorrow, on a stale revision")
    void refused() {
        String dossier = Api.newDossier();
        refusals.changeNothing("LINF_ETAT_INCOMPATIBLE", "409 §3.9", () -> record(dossier, "HABILITER", "2022-03-01"));
        refusals.changeNothing("LINF_ETAT_INCOMPATIBLE", "409 §3.9", () -> record(dossier, "OUVRIR", "2022-03-01"));
        UnLinf.referenced(CONSEILLER_77, dossier);

        refusals.changeNothing(
                "LINF_SANS_TERRITOIRE", "422 GU-4 /date", () -> record(dossier, "HABILITER", "2022-03-01"));
        refusals.changeNothing(
                "LINF_DATE_ANTERIEURE", "422 §3.9 /date", () -> record(dossier, "SUSPENDRE", "2022-01-09"));
        refusals.changeNothing("DATE_INVALIDE", "422 CONV-5 /date", () -> record(dossier, "SUSPENDRE", "2199-01-01"));
        refusals.changeNothing(
                        "VERSION_PERIMEE",
                        "412 CONTRAT",
                        () -> Api.sending(CONSEILLER_77, "\"0\"")
                                .body(UnLinf.fait("SUSPENDRE", "2022-03-01").toString())
                                .post(UnLinf.of(dossier) + "/transitions"))
                .body("changements.operation", contains("enregistrerLinf"));
        refusals.changeNothing(
                "CHAMP_INVALIDE", "400 DECL-1", () -> Api.get(CONSEILLER_77, UnLinf.of(dossier) + "?au=demain"));
    }

    private void taken(Supplier<Response> act, String commune, String others) {
        refusals.changeNothing("LINF_DEJA_HABILITE", "409 GU-4", act)
                .body("detail", containsString(commune))
                .body("detail", not(containsString(others)));
    }

    private static Response record(String dossier, String acte, String date) {
        return UnLinf.record(CONSEILLER_77, dossier, acte, date);
    }

    private String habilite(Relation relation, String date, String... communes) {
        String dossier = serving(relation, communes);
        UnLinf.referenced(CONSEILLER_77, dossier);
        record(dossier, "HABILITER", date).then().statusCode(200);
        return dossier;
    }

    private String serving(Relation relation, String... communes) {
        String dossier = Voisins.dossier(relation);
        territory(dossier, 0, "2015-01-01", communes);
        return dossier;
    }

    /** As the feature of the territories writes it: the rows of the communes follow in the database. */
    private void territory(String dossier, int rang, String du, String... communes) {
        String codes = "{" + String.join(",", communes) + "}";
        table.execute("""
                insert into territoire (dossier, rang, du, motif, implantation, communes_nommees, epci, communes)
                values ('%s', %d, '%s', 'Territoire', '%s', '%s', '{}', '%s')""".formatted(dossier, rang, du, communes[0], codes, codes));
    }
}
