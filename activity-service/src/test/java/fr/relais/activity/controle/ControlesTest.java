package fr.relais.activity.controle;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.CONTROLEUR_77;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.ControlesApi;
import fr.relais.activity.ControlesBodies;
import fr.relais.activity.PiecesApi;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.infrastructure.Persona;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Tokens;
import fr.relais.testkit.Topic;
import fr.relais.testkit.pdf.PdfSamples;
import fr.relais.testkit.pdf.PrintedPdf;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A contrôle from its opening to the money it changes, as its people see it (§3.8, CTL-1, CTL-3, CTL-5, DL-11, ACT-2). */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ControlesTest {

    private static final String MISSION = "PROMOTION_ACTIVITE_AM";
    private static final Topic ACTIVITIES = Topic.of("relais.activities");

    @Inject
    Rows rows;

    private final ObjectMapper json = new ObjectMapper();
    private final UneConvention convention = UneConvention.signee();
    private final Api year = new Api(convention.dossier(), 2021);
    private final ControlesApi api = new ControlesApi(Tokens.of(CONTROLEUR_77), year);

    @Test
    void CTL_5_an_anomaly_rectifies_the_reel_and_reverses_the_verdict() throws IOException {
        convention.known(rows);
        ControlesApi.liquidate(year);
        String id = api.open();
        refused(api.tryOpen(Tokens.of(CONTROLEUR_77)), 409, "CONTROLE_DEJA_OUVERT");
        unknownToThePartner(id);
        refused(proof(year, id), 404, "CONTROLE_INCONNU");
        refused(Api.as(CONTROLEUR_77).get("/controles/" + id + "/lettre/pdf").then(), 409, "LETTRE_NON_ENVOYEE");

        refused(api.notify(id, 14), 422, "PREAVIS_TROP_COURT");
        api.notify(id, 15).statusCode(200).body("etat", equalTo("NOTIFIE"));
        shownToThePartner(id).body("origine", nullValue()).body("documents.numero", contains(1, 2));
        theLetterSaysAndCarriesWhatWasNotified(id);

        proof(year, id).statusCode(201).body("objet", equalTo("CONTROLE"));
        refused(proof(new Api(year.dossier(), 2020), id), 404, "CONTROLE_INCONNU");

        refused(api.act(id, "/debut"), 409, "VISITE_ANTICIPEE");
        ControlesApi.pass(id, 15);
        api.act(
                        api.controleur(),
                        id,
                        "/documents/1/reception",
                        "{\"recuLe\": \"%s\", \"reference\": \"GED 2025-1184\"}".formatted(ControlesApi.today()))
                .statusCode(200)
                .body("documents[0].note.par", equalTo("controleur-77"))
                .body("documents[1].recuLe", nullValue());
        api.act(id, "/debut").statusCode(200);
        api.write(id, 1).statusCode(200).body("constats", not(empty()));
        shownToThePartner(id).body("rapport", nullValue()).body("constats", empty());
        api.act(id, "/communication").statusCode(200);
        shownToThePartner(id).body("constats.montant", contains("-8000.00"));

        closedOnlyOnceHeardByAnotherAndWithEffect(id);
        theMoneyChanges(id);
        refused(proof(year, id), 409, "PIECE_TARDIVE");
    }

    private static ValidatableResponse proof(Api year, String controle) {
        return new PiecesApi(year, DECLARANT_MEAUX)
                .deposit("CONTROLE", controle, "GRAND_LIVRE_BALANCE", PdfSamples.plain());
    }

    private void unknownToThePartner(String id) {
        for (Persona partner : new Persona[] {DECLARANT_MEAUX, DECLARANT_AUTRE}) {
            refused(Api.as(partner).get("/controles/" + id).then(), 404, "CONTROLE_INCONNU");
            Api.as(partner).get("/controles?limite=200").then().statusCode(200).body("items.id", not(hasItem(id)));
        }
    }

    private static ValidatableResponse shownToThePartner(String id) {
        refused(Api.as(DECLARANT_AUTRE).get("/controles/" + id).then(), 404, "CONTROLE_INCONNU");
        return Api.as(DECLARANT_MEAUX).get("/controles/" + id).then().statusCode(200);
    }

    private void theLetterSaysAndCarriesWhatWasNotified(String id) throws IOException {
        byte[] pdf = Api.as(APPROBATEUR_MEAUX)
                .get("/controles/" + id + "/lettre/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        PrintedPdf printed = new PrintedPdf(pdf, "Dossier .*").followsItsNorms();
        printed.says(
                "Contrôle de l'exercice 2021",
                "Vérifier les charges et l'ETP.",
                "du 01/01/2021 au 31/12/2021",
                "Documents financiers",
                "1. Grand livre, pour le",
                "Documents juridiques",
                "2. Procès-verbaux, pour le");
        assertThat(json.readTree(printed.attached("lettre.json")))
                .isEqualTo(json.readTree(shownToThePartner(id).extract().asString())
                        .get("lettre"));
    }

    private void closedOnlyOnceHeardByAnotherAndWithEffect(String id) {
        String directrice = Tokens.of(DIRECTRICE_77);
        String conforme = ControlesBodies.cloture(false, "");
        refused(api.act(directrice, id, "/cloture", conforme), 409, "REPONSE_ATTENDUE");
        api.act(Tokens.of(APPROBATEUR_MEAUX), id, "/reponse", ControlesBodies.REPONSE)
                .statusCode(200)
                .body("rapport.repondu.par", equalTo("approbateur-meaux"));

        String same = Bodies.reel(2021, "38000.00", "1.00");
        String other = Bodies.reel(2021, "30000.00", "1.00");
        String controleur = caf("controleur-77", Roles.DIRECTEUR);
        refused(api.act(controleur, id, "/cloture", conforme), 403, "MEME_PERSONNE");
        refused(api.act(caf("declarant-meaux", Roles.DIRECTEUR), id, "/cloture", conforme), 403, "MEME_PERSONNE");
        refused(close(directrice, id, ""), 422, "SUITE_MANQUANTE");
        refused(close(directrice, id, ControlesBodies.rectification(3, same)), 422, "SUITE_SANS_EFFET");
        refused(close(directrice, id, ControlesBodies.revision(3, MISSION, true)), 422, "SUITE_SANS_EFFET");
        refused(close(directrice, id, ControlesBodies.rectification(2, other)), 412, "VERSION_PERIMEE");
        refused(
                close(
                        directrice,
                        id,
                        ControlesBodies.rectification(3, other) + ControlesBodies.revision(1, MISSION, false)),
                412,
                "VERSION_PERIMEE");
        assertThat(rows.events(year.dossier())).isEqualTo(2);

        close(directrice, id, ControlesBodies.rectification(3, other) + ControlesBodies.revision(3, MISSION, false))
                .statusCode(200)
                .body("etat", equalTo("CLOS_ANOMALIES"))
                .body("constats.retenu", contains(true));
        shownToThePartner(id).body("fin.trace.par", equalTo("directrice-77"));
    }

    private ValidatableResponse close(String token, String id, String suites) {
        return api.act(token, id, "/cloture", ControlesBodies.cloture(true, suites));
    }

    private void theMoneyChanges(String id) {
        year.get(DECLARANT_MEAUX, Api.REEL + "/versions")
                .body("items.controle", contains(null, id))
                .body("items[1].donnees.charges[0].montant", equalTo("30000.00"));
        year.get(DECLARANT_MEAUX, Api.BILAN)
                .body("etat", equalTo("EVALUE_REVISE"))
                .body("evaluations.controle", contains(null, id))
                .body("evaluations.atteint", contains(true, false));
        List<TestEvent> events = ACTIVITIES.awaitEvents(year.dossier(), 4);
        assertThat(events).hasSize(4);
        JsonPath reel = published(events.get(2), "ActivityValidated");
        assertThat(reel.getInt("version")).isEqualTo(2);
        assertThat(reel.getString("charges[0].montant")).isEqualTo("30000.00");
        assertThat(reel.getString("valideePar")).isEqualTo("directrice-77");
        JsonPath bilan = published(events.get(3), "BilanEvaluated");
        assertThat(bilan.getInt("version")).isEqualTo(2);
        assertThat(bilan.getBoolean("atteint")).isFalse();
    }

    private static JsonPath published(TestEvent event, String type) {
        assertThat(event.type()).isEqualTo("fr.relais." + type + ".v1");
        JsonContract.assertConforms(Path.of("contracts/events/" + type + ".v1.schema.json"), event.json());
        return JsonPath.from(event.json());
    }

    @Test
    void ACT_2_CTL_1_who_acted_on_a_year_does_not_control_it_and_a_year_not_liquidated_waits() {
        convention.signeePar("signataire-meaux").known(rows);
        year.declare(Api.REEL, Bodies.reel(2021, "38000.00", "1.00"));
        refused(api.tryOpen(api.controleur()), 422, "EXERCICE_HORS_CONTROLE");
        year.post(GESTIONNAIRE_CONSEIL_77, Api.REEL + "/validation").statusCode(200);
        year.declare(Api.BILAN, Bodies.BILAN);
        refused(api.tryOpen(api.controleur()), 422, "EXERCICE_HORS_CONTROLE");
        year.post(GESTIONNAIRE_CONSEIL_77, Api.BILAN + "/evaluation", Bodies.verdict(MISSION, true))
                .statusCode(200);

        Map<String, String> before = DatabaseState.ofService().get();
        for (String who :
                List.of("declarant-meaux", "approbateur-meaux", "signataire-meaux", "gestionnaire-conseil-77")) {
            refused(api.tryOpen(caf(who, Roles.CONTROLEUR)), 403, "MEME_PERSONNE");
        }
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);

        String id = api.open();
        refused(
                api.act(caf("gestionnaire-conseil-77", Roles.CONTROLEUR), id, "/abandon", "{\"motif\": \"Rien.\"}"),
                403,
                "MEME_PERSONNE");
        api.act(api.controleur(), id, "/abandon", "{\"motif\": \"Ouvert deux fois.\"}")
                .statusCode(200)
                .body("etat", equalTo("ABANDONNE"));
        unknownToThePartner(id);
    }

    private static String caf(String subject, String role) {
        return Tokens.issuer().token(subject, "X", Set.of(role), Optional.of("771"), Optional.empty());
    }

    private static void refused(ValidatableResponse response, int status, String code) {
        response.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
