package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.SIGNATAIRE_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CONV-6, CONV-8, CONV-9: how a convention ends, or goes on, from the act to the topic and to the days the database keeps. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class FinDeConventionTest {

    @Inject
    Refusals refusals;

    @Inject
    Table table;

    @Inject
    Clock clock;

    @Test
    @DisplayName(
            "CONV-6: terminated by the gestionnaire: one fact, its terms stop with the last day, the next one starts the day after")
    void terminated_then_renewed() {
        String dossier = Api.newDossier();
        String convention = Api.takenOver(dossier);
        assertThat(table.effectiveDays(dossier)).containsExactly("[2020-03-01,2024-02-29)");
        terminate(convention, "2023-03-31", "2023-06-30")
                .then()
                .statusCode(200)
                .body("statut", equalTo("RESILIEE"))
                .body("etat", equalTo("RESILIEE"))
                .body("periode.fin", equalTo("2023-06-30"))
                .body("resiliation.motif", equalTo("Fermeture du relais"));

        tells_the_end(dossier);
        Api.get(DECLARANT_MEAUX, convention + "?au=2023-06-30")
                .then()
                .statusCode(200)
                .body("etat", equalTo("EN_VIGUEUR"));
        refusals.changeNothing(
                "HORS_PERIODE", "422 CONV-2", () -> Api.get(DECLARANT_MEAUX, convention + "?au=2023-07-01"));
        refusals.changeNothing(
                "CONVENTION_RESILIEE",
                "409 CONV-6",
                () -> Api.post(
                        CONSEILLER_77,
                        convention + "/avenants",
                        Bodies.avenant("GUICHET_UNIQUE").with("/dateFin", "2023-06-30")));

        renewed_the_day_after(dossier, convention);
    }

    @Test
    @DisplayName("CONV-6, §2.1: not before the notice is over, nor by the other side, nor by a cosignataire")
    void not_terminated() {
        String convention = Api.takenOver(Api.newDossier());
        refusals.changeNothing(
                "PREAVIS_TROP_COURT", "422 CONV-6 /dateEffet", () -> terminate(convention, "2023-03-31", "2023-06-29"));
        refusals.changeNothing(
                "SIGNATAIRE_NON_HABILITE",
                "403 §2.1 /partie",
                () -> Api.post(DIRECTRICE_77, convention + "/resiliation", Bodies.preavis("2023-03-31", "2023-06-30")));
        refusals.changeNothing(
                "PARTIE_ABSENTE",
                "422 ACT-3 /partie",
                () -> Api.post(
                        SIGNATAIRE_MEAUX,
                        convention + "/resiliation",
                        Bodies.preavis("2023-03-31", "2023-06-30").with("/partie", "COSIGNATAIRE")));
    }

    private static void tells_the_end(String dossier) {
        TestEvent event = Published.awaitConventions(dossier, 2).get(1);
        assertThat(event.type()).isEqualTo("fr.relais.ConventionTerminated.v1");
        assertThat(event.sequence()).isEqualTo(2);
        assertThat(Json.read(event.json()).at("/dateFin")).isEqualTo("2023-06-30");
        assertThat(Json.read(event.json()).at("/termes/1/fin")).isEqualTo("2023-06-30");
        assertThat(Json.read(event.json()).at("/resiliation/par")).isEqualTo("GESTIONNAIRE");
    }

    private void renewed_the_day_after(String dossier, String convention) {
        Json renewal = Bodies.renewal(dossier)
                .with("/renouvelle", convention.substring("/conventions/".length()))
                .with("/texte/dateFin", "2027-12-31");
        refusals.changeNothing(
                "RENOUVELLEMENT_INVALIDE",
                "422 CONV-8 /texte/dateEffet",
                () -> Api.post(CONSEILLER_77, "/conventions", renewal));
        refusals.changeNothing(
                "CHEVAUCHEMENT",
                "409 CONV-8 /texte/dateEffet",
                () -> Api.post(
                        CONSEILLER_77,
                        "/conventions",
                        renewal.without("/renouvelle").with("/texte/dateEffet", "2023-06-30")));

        String next = Api.transmitted(Api.drafted(renewal.with("/texte/dateEffet", "2023-07-01")));
        Api.signForMeaux(next, "2023-07-01").then().statusCode(200);
        Api.signForCaf(next, "2023-07-01").then().statusCode(200);
        Api.get(DECLARANT_MEAUX, next)
                .then()
                .statusCode(200)
                .body("renouvelle", equalTo(convention.substring("/conventions/".length())));
        assertThat(table.effectiveDays(dossier)).containsExactly("[2020-03-01,2023-07-01)", "[2023-07-01,2028-01-01)");
    }

    private static io.restassured.response.Response terminate(String convention, String date, String dateEffet) {
        return Api.post(SIGNATAIRE_MEAUX, convention + "/resiliation", Bodies.preavis(date, dateEffet));
    }

    @Test
    @DisplayName(
            "AVN-3, CONV-8: a signed prolongation holds its days against the next convention, and cannot take them from it")
    void prolongation() {
        String dossier = Api.newDossier();
        LocalDate fin = LocalDate.now(clock).plusMonths(1);
        String convention = Api.created(
                Api.post(CONSEILLER_77, "/conventions/reprises", repriseOf(dossier, fin.minusYears(1), fin)));
        String prolonged = Api.transmitted(
                Api.created(Api.post(CONSEILLER_77, convention + "/avenants", prolongation(fin, fin.plusYears(1)))));

        String next = Api.transmitted(Api.drafted(Bodies.renewal(dossier)
                .with("/texte/dateEffet", fin.plusDays(1).toString())
                .with("/texte/dateFin", fin.plusYears(3).toString())));
        String today = LocalDate.now(clock).toString();
        Api.signForMeaux(prolonged, today).then().statusCode(200);
        Api.signForMeaux(next, today).then().statusCode(200);
        Api.signForCaf(prolonged, today).then().statusCode(200);
        assertThat(table.effectiveDays(dossier))
                .containsExactly(
                        "[%s,%s)".formatted(fin.minusYears(1), fin.plusYears(1).plusDays(1)));
        refusals.changeNothing("CHEVAUCHEMENT", "409 CONV-8", () -> Api.signForCaf(next, today));

        String later = Api.transmitted(Api.drafted(Bodies.renewal(dossier)
                .with("/texte/dateEffet", fin.plusYears(1).plusDays(1).toString())
                .with("/texte/dateFin", fin.plusYears(3).toString())));
        Api.signForMeaux(later, today).then().statusCode(200);
        Api.signForCaf(later, today).then().statusCode(200);
        refusals.changeNothing(
                "CHEVAUCHEMENT",
                "409 CONV-8 /dateFin",
                () -> Api.post(CONSEILLER_77, convention + "/avenants", prolongation(fin, fin.plusYears(2))));
        Api.get(DECLARANT_MEAUX, "/relais/" + dossier + "/conventions")
                .then()
                .statusCode(200)
                .body("items.etat", contains("EN_VIGUEUR", "EN_PREPARATION", "A_VENIR"));
    }

    private static Json repriseOf(String dossier, LocalDate debut, LocalDate fin) {
        return Bodies.reprise(dossier)
                .with("/premierExercice", fin.getYear())
                .with("/convention/texte/dateEffet", debut.toString())
                .with("/convention/texte/dateFin", fin.toString())
                .without("/convention/texte/missions");
    }

    private static Json prolongation(LocalDate fin, LocalDate until) {
        return Bodies.avenant("GUICHET_UNIQUE")
                .with("/objets", Json.of("['PROLONGATION']"))
                .with("/dateEffet", fin.plusDays(1).toString())
                .with("/dateFin", until.toString())
                .without("/missions");
    }
}
