package fr.relais.kit.rest;

import static fr.relais.kit.rest.Requests.declarant;
import static fr.relais.kit.rest.Requests.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RevisionTest {

    @Test
    void whatIsReadTellsItsRevisionAndMayBeWritten() {
        String tag = declarant().get("/paged/revised").header("ETag");

        write(tag).statusCode(200).header("ETag", equalTo("\"8\""));
    }

    @Test
    void aWriteThatQuotesNoReadingIsRefused() {
        problem(declarant().put("/paged/revised").then(), KitRefusal.REVISION_EXIGEE);
        problem(write(""), KitRefusal.REVISION_EXIGEE);
    }

    @Test
    void aStarSaysNothingOfWhatWasRead() {
        problem(write("*"), KitRefusal.REVISION_EXIGEE).body("detail", containsString("étoile"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"6\"", "\"8\"", "7", "W/\"7\"", "\"07\"", "\"-1\"", "\"7\", \"8\"", "\"9999999999999999999\""})
    void anyOtherTagIsStale(String tag) {
        problem(write(tag), KitRefusal.VERSION_PERIMEE)
                .body("changements[0].revision", equalTo(7))
                .body("changements[0].champs[0]", equalTo("/nom"))
                .body("changements[0].cote", equalTo("CAF"))
                .body("changements[0].le", equalTo("2026-11-21T08:00:00Z"));
    }

    private static ValidatableResponse write(String tag) {
        return declarant().header("If-Match", tag).put("/paged/revised").then();
    }
}
