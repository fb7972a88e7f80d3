package fr.relais.kit.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document that is served tells what the kit does, without a word from the resources. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class KitContractTest {

    @Test
    void everyStatusTheKitAnswersHasItsBodyAndAnExampleThatExists() {
        document()
                .body("components.schemas.Probleme.required", hasItems("type", "title", "status", "code", "regle"))
                .body("components.responses.Refus409.content.'application/problem+json'.examples", hasKey("CONFLIT"))
                .body(
                        "components.responses.Refus409.content.'application/problem+json'.examples.CONFLIT.value.type",
                        equalTo("/problemes/CONFLIT"))
                .body(
                        "components.responses.Refus422.content.'application/problem+json'.examples",
                        hasKey("REFUS_A_ECHAPPER"))
                .body("components.responses.Refus429.headers", hasKey("Retry-After"))
                .body("components.headers", hasKey("RateLimit-Remaining"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "401", "403", "409", "413", "415", "422", "429", "500", "503"})
    void aPostWithABodyMayMeetEachOfThese(String status) {
        document()
                .body(
                        "paths.'/echo'.post.responses.'%s'.$ref".formatted(status),
                        equalTo("#/components/responses/Refus" + status));
    }

    @Test
    void eachOperationMeetsOnlyWhatItMay() {
        document()
                .body("paths.'/echo/{dossier}/{exercice}'.get.responses", hasKey("404"))
                .body("paths.'/echo/{dossier}/{exercice}'.get.responses", not(hasKey("413")))
                .body("paths.'/problemes'.get.responses", not(hasKey("401")))
                .body("paths.'/echo'.post.responses", not(hasKey("428")))
                .body("paths.'/paged/revised'.put.responses", hasKey("428"))
                .body("paths.'/paged/revised'.put.responses", hasKey("412"));
    }

    @Test
    void aPostNeedsAKeyAndAWriteOverWhatWasReadNeedsItsRevision() {
        document()
                .body("paths.'/echo'.post.parameters.$ref", hasItem("#/components/parameters/Idempotency-Key"))
                .body("components.parameters.Idempotency-Key.required", equalTo(true))
                .body("paths.'/paged/revised'.put.parameters.find { it.name == 'If-Match' }.required", equalTo(true))
                .body("paths.'/paged/revised'.get.responses.'200'.headers", hasKey("ETag"))
                .body("paths.'/paged/revised'.put.responses.'200'.headers", hasKey("ETag"))
                .body("paths.'/paged/keyset'.get.responses.'200'.headers", not(hasKey("ETag")))
                .body("paths.'/paged/keyset'.get.responses.'200'.headers", hasKey("RateLimit-Limit"));
    }

    @Test
    void whatAResourceDeclaredStaysAndGetsItsBody() {
        document()
                .body(
                        "paths.'/exploitation/outbox/poisoned/{id}/retry'.post.responses.'404'.description",
                        equalTo("Aucun événement bloqué ne porte cet identifiant"))
                .body(
                        "paths.'/exploitation/outbox/poisoned/{id}/retry'.post.responses.'404'.content",
                        hasKey("application/problem+json"));
    }

    @Test
    void aReferenceAResourceDeclaredStays() {
        document().body("paths.'/paged/memory'.get.responses.'400'.$ref", equalTo("#/components/responses/Refus429"));
    }

    @Test
    void whatIsCommonToTheServicesIsSaidOnce() {
        document()
                .body("info.license.name", equalTo("Apache-2.0"))
                .body("components.securitySchemes", hasKey("bearerAuth"))
                .body("tags.name", hasItems("Exploitation", "Problèmes"))
                .body("servers.url", hasItem("/"));
    }

    @Test
    void everyReferenceLeadsToSomething() {
        JsonPath document = document().extract().jsonPath();
        List<String> references = Pattern.compile("#/components/(responses|schemas|headers|parameters)/([A-Za-z0-9-]+)")
                .matcher(document.prettify())
                .results()
                .map(reference -> "components.'%s'.'%s'".formatted(reference.group(1), reference.group(2)))
                .distinct()
                .toList();

        assertThat(references).isNotEmpty().allMatch(reference -> document.get(reference) != null);
    }

    @Test
    void noSchemaIsToldThatNoOperationLeadsTo() {
        JsonPath document =
                document().body("components.schemas", hasKey("Line")).extract().jsonPath();
        String text = document.prettify();

        assertThat(document.<String, Object>getMap("components.schemas").keySet())
                .allMatch(name -> text.contains("#/components/schemas/" + name + "\""));
    }

    @Test
    void everySchemaTellsTheBoundsThatHold() {
        document()
                .body("components.schemas.Line.properties.rang.maximum", equalTo(Integer.MAX_VALUE))
                .body("components.schemas.Body.properties.lignes.maxItems", equalTo(32_768))
                .body("components.schemas.Body.properties.nom.maxLength", equalTo(10_000));
    }

    private static ValidatableResponse document() {
        return given().get("/q/openapi?format=json").then().statusCode(200);
    }
}
