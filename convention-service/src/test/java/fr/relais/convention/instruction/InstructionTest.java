package fr.relais.convention.instruction;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.Refusals;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** GET …/prochain-instrument on the dossiers of Meaux, and the dates that a Caf sets (DL-1 to DL-4). */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class InstructionTest {

    @Inject
    Refusals refusals;

    @Test
    @DisplayName(
            "Meaux: a new convention without any; an avenant for the missions of 2022, less what one engages; then a renewal")
    void meaux() {
        String dossier = Api.newDossier();
        next(dossier, "2022-03-01").body("instrument", equalTo("NOUVELLE_CONVENTION"));

        String convention = Api.takenOver(dossier);
        next(dossier, "2022-03-01")
                .body("instrument", equalTo("AVENANT"))
                .body("raisons.regle", contains("PRJ-3", "AVN-4"))
                .body("autorites", contains("ADMINISTRATIVE", "CAS", "CA"))
                .body("echeances.regle", contains("DL-1", "DL-2"))
                .body("echeances.etat", contains("REMPLIE", "REMPLIE"));

        engage(convention, "GUICHET_UNIQUE");
        next(dossier, "2022-03-01")
                .body("instrument", equalTo("AVENANT"))
                .body(
                        "raisons[0].texte",
                        equalTo(
                                "Le projet gagne pendant la convention : ANALYSE_PRATIQUE, PROMOTION_ACCUEIL_INDIVIDUEL."));
        next(dossier, "2024-03-01")
                .body("instrument", equalTo("RENOUVELLEMENT"))
                .body("autorites", contains("CAS", "CA"))
                .body("echeances.date", contains("2024-03-31", "2024-06-30"))
                .body("echeances.etat", contains("A_VENIR", "A_VENIR"));
    }

    private static void engage(String convention, String mission) {
        String avenant = Api.created(Api.post(CONSEILLER_77, convention + "/avenants", Bodies.avenant(mission)));
        Api.transmitted(avenant);
        Api.signForMeaux(avenant, "2022-03-10").then().statusCode(200);
        Api.signForCaf(avenant, "2022-03-15").then().statusCode(200);
    }

    @Test
    @DisplayName("Today when no day is asked; a day that is none, or out of the exercices, is refused")
    void day() {
        String dossier = Api.newDossier();
        Api.get(DECLARANT_MEAUX, "/relais/" + dossier + "/prochain-instrument")
                .then()
                .statusCode(200)
                .body("instrument", equalTo("NOUVELLE_CONVENTION"))
                .body("echeances", empty());

        for (String au : new String[] {"2022-02-30", "1999-12-31", "2100-01-01", "hier"}) {
            refusals.changeNothing(
                    "CHAMP_INVALIDE",
                    "400 DECL-1 /au",
                    () -> Api.get(DECLARANT_MEAUX, "/relais/" + dossier + "/prochain-instrument?au=" + au));
        }
    }

    @Test
    @DisplayName("§7: a Caf sets its own dates, whoever read them as they are; the answer follows them")
    void dates_of_a_caf() {
        String path = "/cafs/771/echeances/2031";
        Api.get(APPROBATEUR_MEAUX, path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("depotEvolution", equalTo("2031-04-30"))
                .body("validationAdministrative", equalTo("2031-06-30"))
                .body("depotRenouvellement", equalTo("2031-03-31"))
                .body("commissionActionSociale", equalTo("2031-06-30"));
        Json dates = Json.of("{'depotEvolution':'2031-05-15','validationAdministrative':'2031-07-10',"
                + "'depotRenouvellement':'2031-02-28','commissionActionSociale':'2031-06-12'}");

        set(GESTIONNAIRE_CONSEIL_77, path, "\"0\"", dates)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        refusals.changeNothing(
                        "VERSION_PERIMEE", "412 CONTRAT", () -> set(GESTIONNAIRE_CONSEIL_77, path, "\"0\"", dates))
                .body("changements.operation", contains("fixerEcheances"));
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> set(GESTIONNAIRE_CONSEIL_591, path, "\"1\"", dates));
        refusals.changeNothing(
                "ECHEANCES_INCOHERENTES",
                "422 §7 /commissionActionSociale",
                () -> set(
                        GESTIONNAIRE_CONSEIL_77, path, "\"1\"", dates.with("/commissionActionSociale", "2031-02-27")));
        set(GESTIONNAIRE_CONSEIL_77, path, "\"1\"", dates.with("/depotEvolution", "2031-05-16"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        Api.get(GESTIONNAIRE_CONSEIL_591, path).then().body("depotEvolution", equalTo("2031-05-16"));
        Api.get(GESTIONNAIRE_CONSEIL_591, "/cafs/591/echeances/2031")
                .then()
                .header("ETag", "\"0\"")
                .body("depotEvolution", equalTo("2031-04-30"));
    }

    private static Response set(Persona persona, String path, String lue, Json dates) {
        return Api.sending(persona, lue).body(dates.toString()).post(path);
    }

    private static ValidatableResponse next(String dossier, String au) {
        return Api.get(CONSEILLER_77, "/relais/" + dossier + "/prochain-instrument?au=" + au)
                .then()
                .statusCode(200);
    }
}
