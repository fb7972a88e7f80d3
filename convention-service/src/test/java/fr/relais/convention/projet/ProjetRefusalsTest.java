package fr.relais.convention.projet;

import static fr.relais.convention.projet.ProjetBodies.act;
import static fr.relais.convention.projet.ProjetBodies.contenu;
import static fr.relais.convention.projet.ProjetBodies.decision;
import static fr.relais.convention.projet.ProjetBodies.filed;
import static fr.relais.convention.projet.ProjetBodies.motif;
import static fr.relais.convention.projet.ProjetBodies.opened;
import static fr.relais.convention.projet.ProjetBodies.ouverture;
import static fr.relais.convention.projet.ProjetBodies.put;
import static fr.relais.convention.projet.ProjetBodies.revision;
import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.relais.convention.Api;
import fr.relais.convention.Json;
import fr.relais.convention.Refusals;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is refused of a projet, over HTTP and by the database; a refusal changes nothing. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ProjetRefusalsTest {

    @Inject
    Refusals refusals;

    @Test
    @DisplayName("§3.1: one projet at a time is under way in a dossier; withdrawn, it leaves the place")
    void one_at_a_time() {
        String dossier = Api.newDossier();
        String projet = opened(dossier);

        refusals.changeNothing("PROJET_EN_COURS", "409 §3.1", () -> open(dossier, "CREATION"));

        act(DECLARANT_MEAUX, projet, "/retrait", motif("Ouvert en double"))
                .then()
                .statusCode(200);
        opened(dossier);
    }

    @Test
    @DisplayName("§3.1: opened several times at once, exactly one is")
    void opened_at_once() {
        String dossier = Api.newDossier();

        List<CompletableFuture<Integer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> open(dossier, "CREATION").statusCode()))
                .limit(4)
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).toList())
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    @DisplayName("PRJ-3: an evolution lies within a validated projet")
    void evolution_without_projet() {
        String dossier = Api.newDossier();

        refusals.changeNothing(
                "EVOLUTION_SANS_PROJET",
                "422 PRJ-3 /nature",
                () -> Api.post(
                        DECLARANT_MEAUX,
                        "/relais/" + dossier + "/projets",
                        ouverture("EVOLUTION", "2022-01-01", "2024-02-29")));
        refusals.changeNothing(
                "DUREE_SUPERIEURE_5_ANS",
                "422 CONV-1 /fin",
                () -> Api.post(
                        DECLARANT_MEAUX,
                        "/relais/" + dossier + "/projets",
                        ouverture("RENOUVELLEMENT", "2024-02-29", "2029-03-01")));
    }

    @Test
    @DisplayName("§3.1, §9: everything missing is told at once, with the rule of each")
    void incomplete() {
        String projet = opened(Api.newDossier());
        put(DECLARANT_MEAUX, projet, "/contenu", contenu().with("/budget/produits/0/montant", "58000.49"))
                .then()
                .statusCode(200);
        refusals.changeNothing("PROJET_INCOMPLET", "422 §3.1 /budget", () -> act(APPROBATEUR_MEAUX, projet, "/depot"));
        put(DECLARANT_MEAUX, projet, "/contenu", Json.of("{}")).then().statusCode(200);

        refusals.changeNothing("PROJET_INCOMPLET", "422 §3.1", () -> act(APPROBATEUR_MEAUX, projet, "/depot"))
                .body("errors", hasSize(9))
                .body("errors.regle", hasItem("§9"));
    }

    @Test
    @DisplayName("PRJ-1: the administration validates no renewal, the CAS no modification")
    void wrong_authority() {
        String projet = filed(Api.newDossier());
        refusals.changeNothing(
                "AUTORITE_INCOMPETENTE",
                "422 PRJ-1 /autorite",
                () -> act(GESTIONNAIRE_CONSEIL_77, projet, "/validation", decision("ADMINISTRATIVE", "Note")));
        refusals.changeNothing(
                "DATE_INVALIDE",
                "422 CONV-5 /date",
                () -> act(
                        GESTIONNAIRE_CONSEIL_77,
                        projet,
                        "/validation",
                        decision("CAS", "CAS").with("/date", "2199-01-01")));
        refusals.changeNothing(
                "ETAT_DU_PROJET_INCOMPATIBLE", "409 §3.1", () -> put(DECLARANT_MEAUX, projet, "/contenu", contenu()));
        act(DIRECTRICE_77, projet, "/refus", decision("CAS", "CAS").with("/motif", "Territoire couvert"))
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "ACT-2: who filed a projet does not decide of it, with a token of the Caf either; nor would the database let it")
    void separation_of_duties() {
        String projet = filed(Api.newDossier());
        String token = Tokens.issuer()
                .token(
                        APPROBATEUR_MEAUX.subject(),
                        APPROBATEUR_MEAUX.nom(),
                        Set.of("directeur"),
                        DIRECTRICE_77.codeCaf(),
                        DIRECTRICE_77.siret());

        refusals.changeNothing(
                "DEPOSANT_NE_DECIDE_PAS",
                "403 ACT-2",
                () -> Api.sending(token, revision(projet))
                        .body(decision("CAS", "CAS").toString())
                        .post(projet + "/validation"));
        refusals.changeNothing(
                "DEPOSANT_NE_DECIDE_PAS",
                "403 ACT-2",
                () -> Api.sending(token, revision(projet))
                        .body(decision("CAS", "CAS").with("/motif", "Non").toString())
                        .post(projet + "/refus"));
    }

    @Test
    @DisplayName("§12: a partner of another type has a name; the evaluation waits for the end of the period")
    void registers_and_evaluation() {
        String projet = filed(Api.newDossier());
        act(GESTIONNAIRE_CONSEIL_77, projet, "/validation", decision("CA", "CA"))
                .then()
                .statusCode(200);

        refusals.changeNothing(
                "PARTENAIRE_SANS_NOM",
                "422 §12 /partenaires/1/nom",
                () -> put(
                        DECLARANT_MEAUX,
                        projet,
                        "/registres",
                        Json.of("{'partenaires':[{'type':'PMI'},{'type':'AUTRE'}]}")));
        refusals.changeNothing(
                "EVALUATION_PREMATUREE",
                "422 §3.1",
                () -> act(CONSEILLER_77, projet, "/evaluation", Json.of("{'bilan':'Trop tôt'}")));
    }

    @Test
    @DisplayName("Two people on the same draft: one succeeds, the other gets 412 with what changed")
    void same_draft() {
        String projet = opened(Api.newDossier());
        String lue = revision(projet);
        put(DECLARANT_MEAUX, projet, "/contenu", contenu()).then().statusCode(200);

        refusals.changeNothing(
                        "VERSION_PERIMEE",
                        "412 CONTRAT",
                        () -> Api.sending(DECLARANT_MEAUX, lue)
                                .body(contenu().toString())
                                .put(projet + "/contenu"))
                .body("changements.operation", contains("enregistrerProjet"))
                .body("changements[0].champs", hasItem("projet.contenu"));
        refusals.changeNothing(
                "REVISION_EXIGEE",
                "428 CONTRAT",
                () -> Api.sending(APPROBATEUR_MEAUX, "").post(projet + "/depot"));
    }

    private static Response open(String dossier, String nature) {
        return Api.post(
                DECLARANT_MEAUX, "/relais/" + dossier + "/projets", ouverture(nature, "2024-02-29", "2028-12-31"));
    }
}
