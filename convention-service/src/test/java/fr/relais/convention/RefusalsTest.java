package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.SIGNATAIRE_MEAUX;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Acts and readings that are refused, and change nothing. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RefusalsTest {

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    @Test
    @DisplayName("§3.2, §3.3: acts in the wrong state say the act and the state")
    void acts_in_the_wrong_state() {
        String convention = Api.drafted(Bodies.convention(Api.newDossier()));
        in_the_wrong_state("SIGNER_CAF", "BROUILLON", () -> Api.signForCaf(convention, "2020-09-25"));
        in_the_wrong_state(
                "REFUSER",
                "BROUILLON",
                () -> Api.post(DIRECTRICE_77, convention + "/refus", Bodies.refus("CAF", "2020-09-20")));
        in_the_wrong_state(
                "SUSPENDRE",
                "BROUILLON",
                () -> Api.post(DIRECTRICE_77, convention + "/suspension", Bodies.suspension("2022-04-01", "Contrôle")));
        refusals.changeNothing(
                "CONVENTION_NON_SIGNEE",
                "409 CONV-4",
                () -> Api.post(CONSEILLER_77, convention + "/avenants", Bodies.avenant("GUICHET_UNIQUE")));

        Api.transmitted(convention);
        in_the_wrong_state("TRANSMETTRE", "TRANSMISE", () -> Api.post(CONSEILLER_77, convention + "/transmission"));
        Api.signForMeaux(convention, "2020-09-20").then().statusCode(200);
        in_the_wrong_state(
                "SIGNER_GESTIONNAIRE", "SIGNEE_GESTIONNAIRE", () -> Api.signForMeaux(convention, "2020-09-20"));
        in_the_wrong_state("RETIRER", "SIGNEE_GESTIONNAIRE", () -> Api.post(CONSEILLER_77, convention + "/retrait"));
        Api.signForCaf(convention, "2020-09-25").then().statusCode(200);
        in_the_wrong_state("SIGNER_CAF", "SIGNEE", () -> Api.signForCaf(convention, "2020-09-25"));
    }

    @Test
    @DisplayName("§2.1, §3.2, CONV-5: signatures by the wrong side, of tomorrow, without a deliberation")
    void signatures_refused() {
        String convention = Api.transmitted(Api.drafted(Bodies.convention(Api.newDossier())));
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        String signatures = convention + "/signatures";

        refusals.changeNothing(
                "SIGNATAIRE_NON_HABILITE",
                "403 §2.1 /partie",
                () -> Api.post(SIGNATAIRE_MEAUX, signatures, Bodies.signatureCaf("2020-09-25")));
        refusals.changeNothing(
                "SIGNATAIRE_NON_HABILITE",
                "403 §2.1 /partie",
                () -> Api.post(DIRECTRICE_77, signatures, Bodies.signatureMeaux("2020-09-25")));
        refusals.changeNothing("DATE_INVALIDE", "422 CONV-5 /date", () -> Api.signForCaf(convention, tomorrow));
        refusals.changeNothing("DATE_INVALIDE", "422 CONV-5 /date", () -> Api.signForCaf(convention, "1989-12-31"));
        refusals.changeNothing(
                "DELIBERATION_MANQUANTE",
                "422 §3.2 /deliberation",
                () -> Api.post(
                        SIGNATAIRE_MEAUX,
                        signatures,
                        Bodies.signatureMeaux("2020-09-25").without("/deliberation")));
    }

    @Test
    @DisplayName("§3.3: a second avenant is refused while the first is open")
    void a_second_avenant() {
        String convention = Api.takenOver(Api.newDossier());
        Json avenant = Bodies.avenant("GUICHET_UNIQUE");
        Api.created(Api.post(CONSEILLER_77, convention + "/avenants", avenant));

        refusals.changeNothing(
                "AVENANT_EN_COURS", "409 §3.3", () -> Api.post(CONSEILLER_77, convention + "/avenants", avenant));
    }

    @Test
    @DisplayName("CONV-8: a convention that overlaps a signed one by one day can be neither taken over nor signed")
    void overlap() {
        String dossier = Api.newDossier();
        Api.takenOver(dossier);
        refusals.changeNothing(
                "CHEVAUCHEMENT",
                "409 CONV-8",
                () -> Api.post(CONSEILLER_77, "/conventions/reprises", Bodies.reprise(dossier)));

        Json next = Bodies.renewal(dossier);
        refusals.changeNothing(
                "CHEVAUCHEMENT",
                "409 CONV-8 /texte/dateEffet",
                () -> Api.post(CONSEILLER_77, "/conventions", next.with("/texte/dateEffet", "2024-02-28")));

        String nextDay = Api.transmitted(Api.drafted(next));
        Api.signForMeaux(nextDay, "2024-02-01").then().statusCode(200);
        Api.signForCaf(nextDay, "2024-02-02").then().statusCode(200);
    }

    @Test
    @DisplayName(
            "CONV-8: of two overlapping drafts the first signed wins, the other cannot be signed, nor written again")
    void overlap_of_drafts() {
        String dossier = Api.newDossier();
        String first = Api.transmitted(Api.drafted(Bodies.convention(dossier)));
        String second = Api.transmitted(Api.drafted(Bodies.convention(dossier)));
        String draft = Api.drafted(Bodies.convention(dossier));
        Api.signForMeaux(first, "2020-09-20").then().statusCode(200);
        Api.signForMeaux(second, "2020-09-20").then().statusCode(200);
        Api.signForCaf(first, "2020-09-25").then().statusCode(200);

        refusals.changeNothing("CHEVAUCHEMENT", "409 CONV-8", () -> Api.signForCaf(second, "2020-09-25"));
        refusals.changeNothing(
                "CHEVAUCHEMENT",
                "409 CONV-8 /dateEffet",
                () -> Api.put(CONSEILLER_77, draft + "/texte", Bodies.texteRam()));
    }

    @Test
    @DisplayName("CONV-2, CONV-4: no terms outside the period, none before the signature; a date that is none")
    void reading() {
        String convention = Api.takenOver(Api.newDossier());
        refusals.changeNothing(
                "HORS_PERIODE", "422 CONV-2", () -> Api.get(DECLARANT_MEAUX, convention + "?au=2024-02-29"));
        refusals.changeNothing(
                "CHAMP_INVALIDE", "400 DECL-1", () -> Api.get(DECLARANT_MEAUX, convention + "?au=29/02/2024"));

        String draft = Api.drafted(Bodies.convention(Api.newDossier()));
        refusals.changeNothing(
                "CONVENTION_NON_SIGNEE", "409 CONV-4", () -> Api.get(DECLARANT_MEAUX, draft + "?au=2022-01-01"));
    }

    @Test
    @DisplayName("What does not exist is not found")
    void not_found() {
        String unknown = "/conventions/" + UUID.randomUUID();
        String known = Api.takenOver(Api.newDossier());

        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.get(DECLARANT_MEAUX, unknown));
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.get(DECLARANT_MEAUX, known + "/avenants/1"));
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.get(DECLARANT_MEAUX, known + "/avenants/0"));
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.get(DECLARANT_MEAUX, "/conventions/not-an-id"));
        refusals.changeNothing(
                "INTROUVABLE", "404 CONTRAT", () -> Api.get(DECLARANT_MEAUX, "/relais/771-201899999/conventions"));
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.post(CONSEILLER_77, unknown + "/transmission"));
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.signForCaf(known + "/avenants/1", "2022-03-15"));
        refusals.changeNothing(
                "INTROUVABLE",
                "404 CONTRAT",
                () -> Api.post(CONSEILLER_77, unknown + "/avenants", Bodies.avenant("GUICHET_UNIQUE")));
    }

    private void in_the_wrong_state(String acte, String statut, Supplier<Response> act) {
        refusals.changeNothing("ETAT_INCOMPATIBLE", "409 §3.2", act)
                .body("detail", equalTo("L'acte " + acte + " n'est pas possible : l'état est " + statut + "."));
    }
}
