package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static fr.relais.infrastructure.Persona.SIGNATAIRE_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody acts on a convention, or on one of its avenants, that they have not read as it is. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RevisionsTest {

    private static final List<String> ACTS = List.of(
            "/transmission",
            "/signatures",
            "/retrait",
            "/suspension",
            "/levee-suspension",
            "/avenants",
            "/avenants/1/transmission",
            "/avenants/1/signatures",
            "/avenants/1/retrait",
            "/texte",
            "/refus",
            "/originaux-papier",
            "/resiliation",
            "/avenants/1/texte",
            "/avenants/1/refus",
            "/avenants/1/originaux-papier");

    @Inject
    Refusals refusals;

    @Test
    @DisplayName("Each act, on the convention or on an avenant, raises the revision by one and answers it")
    void each_act_raises_the_revision() {
        String convention = Api.takenOver(Api.newDossier());
        assertThat(revision(convention)).isEqualTo("\"0\"");

        Response drafted = Api.post(CONSEILLER_77, convention + "/avenants", Bodies.avenant("GUICHET_UNIQUE"));
        drafted.then().statusCode(201).header("ETag", "\"1\"");
        String avenant = Api.created(drafted);
        Api.post(CONSEILLER_77, avenant + "/transmission")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        Api.signForMeaux(avenant, "2022-03-10").then().statusCode(200).header("ETag", "\"3\"");
        Api.signForCaf(avenant, "2022-03-15").then().statusCode(200).header("ETag", "\"4\"");
        Api.post(DIRECTRICE_77, convention + "/suspension", Bodies.suspension("2022-04-01", "Contrôle"))
                .then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("revision", equalTo(3));
        assertThat(revision(convention)).isEqualTo("\"5\"");
        assertThat(revision(avenant)).isEqualTo("\"5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*"})
    @DisplayName("Without the revision that was read: 428, on every act")
    void required(String ifMatch) {
        String convention = withAvenant();

        for (String act : ACTS) {
            refusals.changeNothing("REVISION_EXIGEE", "428 CONTRAT", () -> act(convention + act, ifMatch));
        }
    }

    @Test
    @DisplayName("With a revision that is past, or none of ours: 412, on every act")
    void stale() {
        String convention = withAvenant();

        for (String act : ACTS) {
            refusals.changeNothing("VERSION_PERIMEE", "412 CONTRAT", () -> act(convention + act, "\"0\""));
            refusals.changeNothing("VERSION_PERIMEE", "412 CONTRAT", () -> act(convention + act, "\"première\""));
        }
    }

    @Test
    @DisplayName(
            "The late one is told what was done meanwhile: which act, which fields, on which side; no name, no value")
    void what_changed() {
        String convention = Api.transmitted(Api.drafted(Bodies.convention(Api.newDossier())));
        String lue = revision(convention);
        Api.signForMeaux(convention, "2020-09-20").then().statusCode(200);

        Api.sending(DIRECTRICE_77, lue)
                .body(Bodies.signatureCaf("2020-09-25").toString())
                .post(convention + "/signatures")
                .then()
                .statusCode(412)
                .body("changements.operation", contains("signerConvention"))
                .body("changements.cote", contains("PARTENAIRE"))
                .body("changements.revision", contains(2))
                .body("changements[0].champs", hasItem("instrument.statut"))
                .body("changements[0].champs", hasItem("signature.date_signature"))
                .body("changements[0].champs", not(hasItem(SIGNATAIRE_MEAUX.subject())));

        Api.signForCaf(convention, "2020-09-25").then().statusCode(200).body("statut", equalTo("SIGNEE"));
    }

    private static String withAvenant() {
        String convention = Api.takenOver(Api.newDossier());
        Api.created(Api.post(CONSEILLER_77, convention + "/avenants", Bodies.avenant("GUICHET_UNIQUE")));
        return convention;
    }

    @Test
    @DisplayName("Two agents write the same draft again: the first is heard, the second is told which fields changed")
    void the_same_draft_written_by_two() {
        String convention = Api.drafted(Bodies.convention(Api.newDossier()));
        String lue = revision(convention);
        Json first = Bodies.texteRam().with("/dateFin", "2024-01-31");

        Api.sending(CONSEILLER_77, lue)
                .body(first.toString())
                .put(convention + "/texte")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("texte.dateFin", equalTo("2024-01-31"));
        refusals.changeNothing(
                        "VERSION_PERIMEE",
                        "412 CONTRAT",
                        () -> Api.sending(GESTIONNAIRE_CONSEIL_77, lue)
                                .body(Bodies.texteRam().with("/annee", "2020").toString())
                                .put(convention + "/texte"))
                .body("changements.operation", contains("modifierConvention"))
                .body("changements[0].champs", hasItem("instrument.date_fin"))
                .body("changements[0].champs", not(hasItem("instrument.annee")));
    }

    /** By somebody who may, with a body that could be accepted. */
    private static Response act(String path, String ifMatch) {
        String act = path.substring(path.lastIndexOf('/') + 1);
        var request = Api.sending(agent(act), ifMatch);
        switch (act) {
            case "signatures" -> request.body(Bodies.signatureCaf("2022-03-15").toString());
            case "originaux-papier" ->
                request.body(Bodies.original(Bodies.signatureCaf("2022-03-15")).toString());
            case "suspension", "levee-suspension" ->
                request.body(Bodies.suspension("2022-04-01", "Contrôle").toString());
            case "refus" -> request.body(Bodies.refus("CAF", "2022-03-15").toString());
            case "resiliation" ->
                request.body(Bodies.preavis("2023-03-31", "2023-06-30")
                        .with("/partie", "CAF")
                        .toString());
            case "avenants" -> request.body(Bodies.avenant("GUICHET_UNIQUE").toString());
            case "texte" -> {
                return request.body(Bodies.avenant("GUICHET_UNIQUE").toString()).put(path);
            }
            default -> assertThat(act).isIn("transmission", "retrait");
        }
        return request.post(path);
    }

    private static Persona agent(String act) {
        return switch (act) {
            case "transmission", "retrait", "avenants", "texte" -> CONSEILLER_77;
            case "originaux-papier" -> GESTIONNAIRE_CONSEIL_77;
            default -> DIRECTRICE_77;
        };
    }

    private static String revision(String path) {
        return Api.get(CONSEILLER_77, path).then().statusCode(200).extract().header("ETag");
    }
}
