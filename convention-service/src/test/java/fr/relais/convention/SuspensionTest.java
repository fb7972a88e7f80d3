package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CONV-7, from the act to the topic; and the acts that publish nothing. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class SuspensionTest {

    @Test
    @DisplayName("CONV-7: suspended then resumed: two facts with the same terms, only « suspendue » differs")
    void suspended_then_resumed() {
        String dossier = Api.newDossier();
        String convention = Api.takenOver(dossier);

        Api.post(GESTIONNAIRE_CONSEIL_77, convention + "/suspension", Bodies.suspension("2022-04-01", "Contrôle"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("SUSPENDUE"));
        Api.post(DIRECTRICE_77, convention + "/levee-suspension", Bodies.suspension("2022-05-01", "Pièces reçues"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("SIGNEE"))
                .body("revision", equalTo(3))
                .body("suspensions.motif", contains("Contrôle"))
                .body("suspensions.leveeLe", contains("2022-05-01"));

        List<TestEvent> events = Published.awaitConventions(dossier, 3);
        assertThat(events)
                .extracting(TestEvent::type)
                .containsExactly(
                        "fr.relais.ConventionSigned.v1",
                        "fr.relais.ConventionSuspended.v1",
                        "fr.relais.ConventionResumed.v1");
        assertThat(events).extracting(TestEvent::sequence).containsExactly(1L, 2L, 3L);
        Json signed = Json.read(events.get(0).json());
        assertThat(Json.read(events.get(1).json())).isEqualTo(signed.with("/suspendue", true));
        assertThat(Json.read(events.get(2).json())).isEqualTo(signed);
    }

    @Test
    @DisplayName("CONV-7: an avenant may be signed while the convention is suspended, and says so")
    void an_avenant_signed_meanwhile() {
        String dossier = Api.newDossier();
        String convention = Api.takenOver(dossier);
        Api.post(DIRECTRICE_77, convention + "/suspension", Bodies.suspension("2022-02-01", "Contrôle"))
                .then()
                .statusCode(200);

        String avenant = Api.transmitted(
                Api.created(Api.post(CONSEILLER_77, convention + "/avenants", Bodies.avenant("GUICHET_UNIQUE"))));
        Api.signForCaf(avenant, "2022-03-15").then().statusCode(200);
        Api.signForMeaux(avenant, "2022-03-10").then().statusCode(200);

        TestEvent last = Published.awaitConventions(dossier, 3).get(2);
        assertThat(last.type()).isEqualTo("fr.relais.ConventionSigned.v1");
        assertThat(Json.read(last.json()).at("/suspendue")).isEqualTo("true");
    }

    @Test
    @DisplayName("CONV-4: drafted, transmitted, signed by one side, withdrawn: nothing is published")
    void nothing_published_before_the_last_signature() {
        String dossier = Api.newDossier();
        Api.signForMeaux(Api.transmitted(Api.drafted(Bodies.convention(dossier))), "2020-09-20")
                .then()
                .statusCode(200);
        String withdrawn = Api.transmitted(Api.drafted(Bodies.convention(dossier)));
        Api.post(CONSEILLER_77, withdrawn + "/retrait").then().statusCode(200).body("statut", equalTo("ANNULEE"));

        assertThat(Published.conventions(dossier)).isEmpty();
        Api.get(CONSEILLER_77, "/relais/" + dossier + "/conventions")
                .then()
                .statusCode(200)
                .body("items.statut", contains("SIGNEE_GESTIONNAIRE", "ANNULEE"))
                .body("items.revision", contains(0, 0));
    }
}
