package fr.relais.activity;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.CONTROLEUR_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody acts on what they have not read: a revision is asked for, an old one is refused with what changed, nothing is written. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RevisionsTest {

    private static final String GOOD = Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE");

    @Inject
    Rows rows;

    private Api api;

    @BeforeEach
    void aSignedConvention() {
        api = new Api(UneConvention.signee().known(rows).dossier(), 2022);
    }

    @ParameterizedTest
    @CsvSource({
        "DECLARANT_MEAUX,         /declarations/PREVISIONNEL",
        "APPROBATEUR_MEAUX,       /declarations/PREVISIONNEL/completude",
        "GESTIONNAIRE_CONSEIL_77, /declarations/PREVISIONNEL/demande-correction",
        "GESTIONNAIRE_CONSEIL_77, /declarations/PREVISIONNEL/validation",
        "GESTIONNAIRE_CONSEIL_77, /declarations/PREVISIONNEL/refus",
        "GESTIONNAIRE_CONSEIL_77, /declarations/PREVISIONNEL/rectification",
        "DECLARANT_MEAUX,         /bilan",
        "APPROBATEUR_MEAUX,       /bilan/completude",
        "GESTIONNAIRE_CONSEIL_77, /bilan/evaluation",
        "CONTROLEUR_77,           /bilan/revision"
    })
    void an_act_without_its_revision_or_on_another_one_is_refused(Persona persona, String act) {
        api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, GOOD).statusCode(200);
        api.put(DECLARANT_MEAUX, Api.BILAN, Bodies.BILAN).statusCode(200);
        long before = rows.of(api.dossier());

        send(Api.as(persona), act).statusCode(428).body("code", equalTo("REVISION_EXIGEE"));
        for (String other : new String[] {"\"0\"", "\"2\"", "\"un\"", "W/\"1\"", "1"}) {
            send(Api.as(persona).header("If-Match", other), act)
                    .statusCode(412)
                    .body("code", equalTo("VERSION_PERIMEE"));
        }
        assertThat(rows.of(api.dossier())).isEqualTo(before);
        assertThat(api.etag(Api.PREVISIONNEL)).isEqualTo("\"1\"");
        assertThat(api.etag(Api.BILAN)).isEqualTo("\"1\"");
    }

    @Test
    void each_act_gives_a_new_revision_and_a_late_one_is_told_what_was_done() {
        assertThat(api.etag(Api.PREVISIONNEL)).isEqualTo("\"0\"");
        api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, GOOD).header("ETag", "\"1\"");
        api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, GOOD.replace("Meaux", "Melun"))
                .header("ETag", "\"2\"");
        api.post(APPROBATEUR_MEAUX, Api.PREVISIONNEL + "/completude").header("ETag", "\"3\"");
        api.post(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + "/demande-correction", Bodies.MOTIF)
                .header("ETag", "\"4\"");

        write(api, "\"1\"", GOOD)
                .statusCode(412)
                .body("changements.revision", contains(2, 3, 4))
                .body(
                        "changements.operation",
                        contains("enregistrerDeclaration", "completerDeclaration", "demanderCorrection"))
                .body("changements.cote", contains("PARTENAIRE", "PARTENAIRE", "CAF"))
                .body("changements[1].champs", hasItem("declaration.etat"));
        write(api, "\"9\"", GOOD).statusCode(412).body("changements", empty());
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL).header("ETag", "\"4\"").body("donnees.territoire", equalTo("Melun"));
    }

    @Test
    void each_act_on_a_bilan_gives_a_new_revision_and_a_late_one_is_told_what_was_done() {
        Api year2021 = new Api(api.dossier(), 2021);
        assertThat(year2021.etag(Api.BILAN)).isEqualTo("\"0\"");
        year2021.declare(Api.BILAN, Bodies.BILAN);
        year2021.post(GESTIONNAIRE_CONSEIL_77, Api.BILAN + "/evaluation", Bodies.verdict("PROMOTION_ACTIVITE_AM", true))
                .header("ETag", "\"3\"");

        send(Api.as(CONTROLEUR_77).header("If-Match", "\"2\""), "/bilan/revision", year2021)
                .statusCode(412)
                .body("changements.revision", contains(3))
                .body("changements.operation", contains("evaluerBilan"))
                .body("changements.cote", contains("CAF"));
        year2021.post(CONTROLEUR_77, Api.BILAN + "/revision", Bodies.verdict("PROMOTION_ACTIVITE_AM", false))
                .header("ETag", "\"4\"");
    }

    private static ValidatableResponse write(Api api, String ifMatch, String body) {
        return Api.as(DECLARANT_MEAUX)
                .header("If-Match", ifMatch)
                .body(body)
                .put(api.path(Api.PREVISIONNEL))
                .then();
    }

    private ValidatableResponse send(RequestSpecification request, String act) {
        return send(request, act, api);
    }

    private static ValidatableResponse send(RequestSpecification request, String act, Api api) {
        RequestSpecification keyed = request.header("Idempotency-Key", UUID.randomUUID());
        String address = api.path(act);
        return switch (act.substring(act.lastIndexOf('/'))) {
            case "/PREVISIONNEL" -> keyed.body(GOOD).put(address).then();
            case "/bilan" -> keyed.body(Bodies.BILAN).put(address).then();
            case "/completude", "/validation" -> keyed.post(address).then();
            case "/rectification" ->
                keyed.body(Bodies.rectification(GOOD)).post(address).then();
            case "/evaluation", "/revision" ->
                keyed.body(Bodies.verdict("PROMOTION_ACTIVITE_AM", false))
                        .post(address)
                        .then();
            default -> keyed.body(Bodies.MOTIF).post(address).then();
        };
    }
}
