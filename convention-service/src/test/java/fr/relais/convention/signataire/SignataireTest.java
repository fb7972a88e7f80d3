package fr.relais.convention.signataire;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static fr.relais.infrastructure.Persona.SIGNATAIRE_MEAUX;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.Refusals;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** §2.1: a party registers who may sign for it; a signature bears one of these names. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class SignataireTest {

    private static final String MEAUX = "/gestionnaires/" + Bodies.MEAUX + "/signataires";

    @Inject
    Refusals refusals;

    @Test
    @DisplayName("The representative of a gestionnaire is its first signatory; a delegate is registered, listed, ended")
    void registered_listed_ended() {
        Api.newDossier();
        Api.get(SIGNATAIRE_MEAUX, MEAUX)
                .then()
                .statusCode(200)
                .body("items[0].nom", equalTo("Jean-François COPÉ"))
                .body("items[0].pouvoir", equalTo("REPRESENTANT_LEGAL"))
                .body("items[0].du", nullValue());
        String nom = "Déléguée " + UUID.randomUUID();

        String id = register(APPROBATEUR_MEAUX, MEAUX, Bodies.delegue(nom, "Adjointe", "2022-01-05"));
        end(CONSEILLER_77, MEAUX, id, "2022-06-30")
                .then()
                .statusCode(200)
                .body("du", equalTo("2022-01-05"))
                .body("au", equalTo("2022-06-30"))
                .body("finMotif", notNullValue());

        Api.get(CONSEILLER_77, MEAUX + "?limite=200").then().body("items.nom", hasItems("Jean-François COPÉ", nom));
        refusals.changeNothing("SIGNATAIRE_DEJA_FINI", "409 §2.1", () -> end(CONSEILLER_77, MEAUX, id, "2022-05-31"));
        refusals.changeNothing(
                "INTROUVABLE",
                "404 CONTRAT",
                () -> end(CONSEILLER_77, MEAUX, UUID.randomUUID().toString(), "2022-05-31"));
    }

    @Test
    @DisplayName("One legal representative at a time, says the database; a successor starts the day after")
    void one_legal_representative() {
        Json association = Bodies.gestionnaire()
                .with("/siret", "82077777700013")
                .with("/typeJuridique", "ASSOCIATION")
                .with("/representantDepuis", "2020-01-01");
        String gestionnaire = Api.created(Api.post(CONSEILLER_77, "/gestionnaires", association)) + "/signataires";
        Json successor = Bodies.directrice().with("/qualite", "Présidente");

        refusals.changeNothing(
                "REPRESENTANT_LEGAL_EN_PLACE",
                "409 §2.1",
                () -> Api.post(CONSEILLER_77, gestionnaire, successor.with("/du", "2022-01-01")));
        refusals.changeNothing(
                "REPRESENTANT_LEGAL_EN_PLACE", "409 §2.1", () -> Api.post(CONSEILLER_77, gestionnaire, successor));
        register(CONSEILLER_77, gestionnaire, successor.with("/au", "2019-12-31"));
        String first = Api.get(CONSEILLER_77, gestionnaire).path("items[0].id");
        refusals.changeNothing(
                "FIN_DE_POUVOIR_INVALIDE", "422 §2.1 /au", () -> end(CONSEILLER_77, gestionnaire, first, "2019-12-31"));
        end(CONSEILLER_77, gestionnaire, first, "2021-12-31").then().statusCode(200);
        register(CONSEILLER_77, gestionnaire, successor.with("/du", "2022-01-01"));
    }

    @Test
    @DisplayName("A delegation says which act it rests on")
    void delegation() {
        Api.newDossier();
        Json without = Bodies.delegue("Camille ROUX", "Adjointe", "2022-01-05").without("/delegation");

        refusals.changeNothing(
                "DELEGATION_INCOMPLETE", "422 §2.1 /delegation", () -> Api.post(APPROBATEUR_MEAUX, MEAUX, without));
    }

    @Test
    @DisplayName("ASM-CONV-22: another gestionnaire knows nothing of them; another Caf reads them, and writes none")
    void of_others() {
        Api.newDossier();
        Json delegue = Bodies.delegue("Camille ROUX", "Adjointe", "2022-01-05");

        Api.get(GESTIONNAIRE_CONSEIL_591, MEAUX).then().statusCode(200);
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.get(DECLARANT_AUTRE, MEAUX));
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.post(GESTIONNAIRE_CONSEIL_591, MEAUX, delegue));
        refusals.changeNothing(
                "INTROUVABLE",
                "404 CONTRAT",
                () -> Api.post(GESTIONNAIRE_CONSEIL_591, "/cafs/771/signataires", delegue));
    }

    @Test
    @DisplayName("Who signs has the power to, on each side; a delegate signs while the delegation lasts")
    void signatures() {
        String convention = Api.transmitted(Api.drafted(Bodies.convention(Api.newDossier())));
        String nom = "Signataire " + UUID.randomUUID();
        Json signature = Bodies.signatureMeaux("2020-09-20")
                .with("/signataire/nom", nom)
                .with("/signataire/qualite", "Adjointe");

        withoutPower(SIGNATAIRE_MEAUX, convention, signature, "n'est pas un signataire inscrit");
        String id = register(APPROBATEUR_MEAUX, MEAUX, Bodies.delegue(nom, "Adjointe", "2020-09-15"));
        withoutPower(SIGNATAIRE_MEAUX, convention, signature.with("/date", "2020-09-14"), "pas encore");
        end(APPROBATEUR_MEAUX, MEAUX, id, "2020-09-21").then().statusCode(200);
        withoutPower(SIGNATAIRE_MEAUX, convention, signature.with("/date", "2020-09-22"), "n'a plus");
        Api.post(SIGNATAIRE_MEAUX, convention + "/signatures", signature.with("/date", "2020-09-21"))
                .then()
                .statusCode(200);

        withoutPower(
                DIRECTRICE_77,
                convention,
                Bodies.signatureCaf("2020-09-25").with("/signataire/qualite", "Maire"),
                "la Caf 771");
        Api.signForCaf(convention, "2020-09-25").then().statusCode(200).body("statut", equalTo("SIGNEE"));
    }

    @Test
    @DisplayName("A Caf that registered nobody does not sign: it is told to register its signatories")
    void caf_without_signatories() {
        Persona agent = CONSEILLER_77;
        String token = ofCaf("882", agent, "conseiller");
        String dossier = Api.unusedDossier("882");
        Api.newDossier();
        Api.created(Api.sending(token, "")
                .body(Bodies.relais(dossier, "RPE d'essai").toString())
                .post("/relais"));
        Api.created(Api.sending(token, "")
                .body(Bodies.projet().toString())
                .post("/relais/" + dossier + "/projets/reprises"));
        String convention = Api.created(Api.sending(token, "")
                .body(Bodies.convention(dossier).toString())
                .post("/conventions"));
        Api.sending(token, "\"0\"").post(convention + "/transmission").then().statusCode(200);

        refusals.changeNothing(
                        "SIGNATAIRE_SANS_POUVOIR",
                        "422 §2.1 /signataire",
                        () -> Api.sending(ofCaf("882", DIRECTRICE_77, "directeur"), "\"1\"")
                                .body(Bodies.signatureCaf("2020-09-25").toString())
                                .post(convention + "/signatures"))
                .body("detail", containsString("inscrivez d'abord"));
    }

    private void withoutPower(Persona persona, String convention, Json signature, String because) {
        refusals.changeNothing(
                        "SIGNATAIRE_SANS_POUVOIR",
                        "422 §2.1 /signataire",
                        () -> Api.post(persona, convention + "/signatures", signature))
                .body("detail", containsString(because));
    }

    private static String ofCaf(String code, Persona persona, String role) {
        return Tokens.issuer()
                .token(persona.subject() + code, persona.nom(), Set.of(role), Optional.of(code), Optional.empty());
    }

    private static String register(Persona persona, String signataires, Json body) {
        return Api.post(persona, signataires, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response end(Persona persona, String signataires, String id, String au) {
        Json fin = Json.of("{'motif':'Délégation retirée'}").with("/au", au);
        return Api.post(persona, signataires + "/" + id + "/fin", fin);
    }
}
