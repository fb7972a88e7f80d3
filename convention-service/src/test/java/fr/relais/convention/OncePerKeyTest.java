package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import fr.relais.document.FichierRefusal;
import fr.relais.testkit.Posts;
import fr.relais.testkit.RefusalsTested;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is sent twice happens once; and no refusal goes without its test. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class OncePerKeyTest {

    @Test
    @DisplayName("The last signature sent twice under one key: one signature, one fact, the same answer to the byte")
    void last_signature_sent_twice() {
        String dossier = Api.newDossier();
        String convention = Api.transmitted(Api.drafted(Bodies.convention(dossier)));
        Api.signForMeaux(convention, "2020-09-20").then().statusCode(200);
        String lue = Api.revision(CONSEILLER_77, convention + "/signatures");
        String key = UUID.randomUUID().toString();

        Response first = sign(convention, lue, key);
        Response second = sign(convention, lue, key);

        first.then().statusCode(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"3\"");
        Published.awaitConventions(dossier, 1);
        assertThat(Published.conventions(dossier)).hasSize(1);
    }

    @Test
    @DisplayName("§3.3: a double click on an avenant, under one key or under two, drafts one")
    void double_click() {
        String avenants = Api.takenOver(Api.newDossier()) + "/avenants";
        String lue = Api.revision(CONSEILLER_77, avenants);
        String key = UUID.randomUUID().toString();

        Response first = draft(avenants, lue, key);
        first.then().statusCode(201);
        assertThat(draft(avenants, lue, key).asByteArray()).isEqualTo(first.asByteArray());
        draft(avenants, lue, UUID.randomUUID().toString()).then().statusCode(412);
        Api.get(CONSEILLER_77, avenants.replace("/avenants", ""))
                .then()
                .statusCode(200)
                .body("instruments.rang", contains(0, 1));
    }

    private static Response draft(String avenants, String lue, String key) {
        return Api.sending(Tokens.of(CONSEILLER_77), lue, key)
                .body(Bodies.avenant("GUICHET_UNIQUE").toString())
                .post(avenants);
    }

    @Test
    @DisplayName("Every POST is idempotent")
    void every_post() {
        Posts.assertAllIdempotent("fr.relais.convention");
    }

    @Test
    @DisplayName("Every refusal is named by a test; those of files, by the tests of document-kit")
    void every_refusal() {
        Enum<?>[] codes = new ConventionRefusals()
                .codes().codes().stream()
                        .filter(code -> !(code instanceof FichierRefusal))
                        .map(Enum.class::cast)
                        .toArray(Enum<?>[]::new);

        RefusalsTested.assertEachNamedInTests(codes, Path.of("src", "test", "java"));
    }

    private static Response sign(String convention, String lue, String key) {
        return Api.sending(Tokens.of(DIRECTRICE_77), lue, key)
                .body(Bodies.signatureCaf("2020-09-25").toString())
                .post(convention + "/signatures");
    }
}
