package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static fr.relais.infrastructure.Persona.SIGNATAIRE_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.convention.document.Depots;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** §3.2, §3.3, ACT-3: a draft written again, signed by three, on paper, refused, withdrawn; and what remains of each act. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class CircuitTest {

    @Inject
    Refusals refusals;

    @Test
    @DisplayName("ACT-3: drafted for two, written again for three, signed by two here and by the third on paper")
    void three_signatories() {
        String dossier = Api.newDossier();
        String convention = Api.drafted(Bodies.convention(dossier));
        Json tripartite =
                Bodies.texteRam().with("/cosignataire", Bodies.cosignataire()).with("/originaux", 3);
        refusals.changeNothing(
                "ORIGINAUX_INCORRECTS",
                "422 ACT-3 /originaux",
                () -> Api.put(CONSEILLER_77, convention + "/texte", tripartite.with("/originaux", 2)));
        Api.put(CONSEILLER_77, convention + "/texte", tripartite)
                .then()
                .statusCode(200)
                .body("texte.cosignataire.entite", equalTo("Ccas de Meaux"));
        Api.transmitted(convention);
        Api.signForMeaux(convention, "2020-09-20").then().statusCode(200).body("statut", equalTo("TRANSMISE"));
        refusals.changeNothing("ETAT_INCOMPATIBLE", "409 §3.2", () -> Api.post(CONSEILLER_77, convention + "/retrait"));
        refusals.changeNothing(
                "SIGNATAIRE_NON_HABILITE",
                "403 §2.1 /partie",
                () -> Api.post(
                        SIGNATAIRE_MEAUX,
                        convention + "/signatures",
                        Bodies.signatureMeaux("2020-09-20").with("/partie", "COSIGNATAIRE")));
        recordScanned(dossier, convention)
                .body("statut", equalTo("SIGNEE_GESTIONNAIRE"))
                .body("signatures.mode", contains("ELECTRONIQUE", "PAPIER"))
                .body("signatures.enregistreLe", everyItem(notNullValue()));
        Api.signForCaf(convention, "2020-09-25").then().statusCode(200).body("statut", equalTo("SIGNEE"));

        Json signed = Json.read(Published.awaitConventions(dossier, 1).get(0).json());
        assertThat(signed.node().at("/intervenants")).isEqualTo(Json.of("""
                {'redigePar':'conseiller-77','modifiePar':['conseiller-77'],
                 'signePourGestionnairePar':'signataire-meaux','signePourCafPar':'directrice-77',
                 'enregistrePar':['gestionnaire-conseil-77']}""").node());
        shows_each_act(convention);
    }

    /** Its scan is one of the documents of that dossier, and of no other. */
    private ValidatableResponse recordScanned(String dossier, String convention) {
        String originaux = convention + "/originaux-papier";
        Json elsewhere = Bodies.original(ofCcas()).with("/document", scan(Api.newDossier()));
        refusals.changeNothing(
                "DOCUMENT_INCONNU",
                "422 OQ-22 /document",
                () -> Api.post(GESTIONNAIRE_CONSEIL_77, originaux, elsewhere));
        return Api.post(GESTIONNAIRE_CONSEIL_77, originaux, elsewhere.with("/document", scan(dossier)))
                .then()
                .statusCode(200);
    }

    private static String scan(String dossier) {
        return Depots.deposited(GESTIONNAIRE_CONSEIL_77, dossier).substring("/documents/".length());
    }

    private static Json ofCcas() {
        return Bodies.signatureMeaux("2020-09-22")
                .with("/partie", "COSIGNATAIRE")
                .with("/signataire/nom", "Dominique Lenoir");
    }

    private static void shows_each_act(String convention) {
        Api.get(CONSEILLER_77, convention + "/chronologie")
                .then()
                .statusCode(200)
                .body(
                        "items.acte",
                        contains(
                                "REDIGER",
                                "MODIFIER",
                                "TRANSMETTRE",
                                "SIGNER_EN_PARTIE",
                                "SIGNER_GESTIONNAIRE",
                                "SIGNER_CAF"))
                .body("items.par[3]", equalTo("signataire-meaux"))
                .body("items.date[3]", equalTo("2020-09-20"))
                .body("items.cote", contains("CAF", "CAF", "CAF", "PARTENAIRE", "CAF", "CAF"))
                .body("items.rang", everyItem(equalTo(0)));
        Api.get(DECLARANT_MEAUX, convention + "/chronologie?limite=4")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("next", notNullValue())
                .body("items.par", everyItem(nullValue()));
    }

    @Test
    @DisplayName(
            "§3.2: refused by the gestionnaire, with its reason; the Caf no longer signs, and another may be drafted")
    void refused() {
        String convention = Api.transmitted(
                Api.created(Api.post(CONSEILLER_77, takenOver() + "/avenants", Bodies.avenant("GUICHET_UNIQUE"))));
        Api.signForCaf(convention, "2022-03-15").then().statusCode(200);
        refusals.changeNothing(
                "SIGNATAIRE_NON_HABILITE",
                "403 §2.1 /partie",
                () -> Api.post(DIRECTRICE_77, convention + "/refus", Bodies.refus("GESTIONNAIRE", "2022-03-16")));
        refusals.changeNothing(
                "ETAT_INCOMPATIBLE",
                "409 §3.2",
                () -> Api.post(DIRECTRICE_77, convention + "/refus", Bodies.refus("CAF", "2022-03-16")));

        Api.post(SIGNATAIRE_MEAUX, convention + "/refus", Bodies.refus("GESTIONNAIRE", "2022-03-16"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("REFUSEE"))
                .body("refus.partie", equalTo("GESTIONNAIRE"))
                .body("refus.motif", equalTo("Le conseil municipal a rejeté la délibération"));
        refusals.changeNothing("ETAT_INCOMPATIBLE", "409 §3.2", () -> Api.signForMeaux(convention, "2022-03-17"));
        Api.created(Api.post(
                CONSEILLER_77, convention.replace("/avenants/1", "/avenants"), Bodies.avenant("GUICHET_UNIQUE")));
    }

    @Test
    @DisplayName("§3.2: a draft is withdrawn; written again by somebody, it is not recorded nor signed by them (ACT-2)")
    void withdrawn_draft_and_duties() {
        String draft = Api.drafted(Bodies.convention(Api.newDossier()));
        Api.post(CONSEILLER_77, draft + "/retrait").then().statusCode(200).body("statut", equalTo("ANNULEE"));

        String other = Api.drafted(Bodies.convention(Api.newDossier()));
        Api.put(GESTIONNAIRE_CONSEIL_77, other + "/texte", Bodies.texteRam())
                .then()
                .statusCode(200);
        Api.transmitted(other);
        refusals.changeNothing(
                "MEME_PERSONNE",
                "403 ACT-2",
                () -> Api.post(
                        GESTIONNAIRE_CONSEIL_77,
                        other + "/originaux-papier",
                        Bodies.original(Bodies.signatureMeaux("2020-09-20"))));
        refusals.changeNothing(
                "ETAT_INCOMPATIBLE",
                "409 §3.2",
                () -> Api.put(GESTIONNAIRE_CONSEIL_77, other + "/texte", Bodies.texteRam()));
    }

    @Test
    @DisplayName(
            "ACT-3: an original of a party that the instrument does not name, or without its deliberation, is not recorded")
    void original_refused() {
        String convention = Api.transmitted(Api.drafted(Bodies.convention(Api.newDossier())));
        String originaux = convention + "/originaux-papier";

        refusals.changeNothing(
                "PARTIE_ABSENTE",
                "422 ACT-3 /partie",
                () -> Api.post(GESTIONNAIRE_CONSEIL_77, originaux, Bodies.original(ofCcas())));
        refusals.changeNothing(
                "DELIBERATION_MANQUANTE",
                "422 §3.2 /deliberation",
                () -> Api.post(
                        GESTIONNAIRE_CONSEIL_77,
                        originaux,
                        Bodies.original(Bodies.signatureMeaux("2020-09-20").without("/deliberation"))));
    }

    @Test
    @DisplayName(
            "AVN-4, AVN-5: an avenant whose objets say something else than its clauses is neither drafted nor rewritten")
    void objets() {
        String convention = takenOver();
        Json avenant = Bodies.avenant("GUICHET_UNIQUE");
        Json silent = avenant.with("/objets", Json.of("['BONUS_TERRITOIRE_CTG']"));
        refusals.changeNothing(
                "OBJET_MANQUANT", "422 AVN-4 /objets", () -> Api.post(CONSEILLER_77, convention + "/avenants", silent));
        refusals.changeNothing(
                "CONVENTION_ECHUE",
                "409 CONV-9",
                () -> Api.post(
                        CONSEILLER_77,
                        convention + "/avenants",
                        avenant.with("/objets", Json.of("['MISSIONS_RENFORCEES','PROLONGATION']"))
                                .with("/dateFin", "2025-02-27")));

        String draft = Api.created(Api.post(CONSEILLER_77, convention + "/avenants", avenant));
        refusals.changeNothing(
                "OBJET_SANS_EFFET",
                "422 AVN-5 /dateFin",
                () -> Api.put(
                        CONSEILLER_77,
                        draft + "/texte",
                        avenant.with("/objets", Json.of("['MISSIONS_RENFORCEES','PROLONGATION']"))));
        Api.put(CONSEILLER_77, draft + "/texte", avenant.with("/dateFin", "2023-12-31"))
                .then()
                .statusCode(200)
                .body("texte.dateFin", equalTo("2023-12-31"));
    }

    private static String takenOver() {
        return Api.takenOver(Api.newDossier());
    }
}
