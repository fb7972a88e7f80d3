package fr.relais.kit.rest;

import static fr.relais.kit.rest.Requests.declarant;
import static fr.relais.kit.rest.Requests.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class PageTest {

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"/paged/keyset, 50", "/paged/memory, 50", "/paged/keyset, 40", "/paged/memory, 120", "/paged/keyset, 1"
    })
    void followingTheCursorsGivesEveryItemOnce(String list, int limit) {
        List<Integer> read = new ArrayList<>();
        String next = null;
        do {
            Response page = next == null
                    ? declarant().queryParam("limite", limit).get(list)
                    : declarant()
                            .queryParam("limite", limit)
                            .queryParam("curseur", next)
                            .get(list);
            read.addAll(page.path("items.rang"));
            next = page.path("next");
        } while (next != null && read.size() <= 120);

        assertThat(read)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 120).boxed().toList());
    }

    @Test
    void aPageHoldsFiftyItemsAndNoTotalUnlessAsked() {
        declarant()
                .get("/paged/keyset")
                .then()
                .statusCode(200)
                .body("items", hasSize(50))
                .body("total", nullValue())
                .header("Preference-Applied", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"return=total-count", "respond-async, return=\"total-count\"; x=1"})
    void theTotalIsGivenToWhoPrefersIt(String prefer) {
        for (String list : List.of("/paged/keyset", "/paged/memory")) {
            declarant()
                    .header("Prefer", prefer)
                    .get(list)
                    .then()
                    .body("total", equalTo(120))
                    .header("Preference-Applied", equalTo("return=total-count"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"limite", "curseur"})
    void aParameterWithoutAValueIsNamedAndAsksForNothing(String name) {
        problem(declarant().get("/paged/keyset?" + name + "=").then(), KitRefusal.CHAMP_INVALIDE)
                .body("errors[0].pointer", equalTo("/" + name));
    }

    @Test
    void aPreferenceOfMoreThan200CharactersIsNotRead() {
        problem(
                        declarant()
                                .header("Prefer", "x".repeat(201))
                                .get("/paged/keyset")
                                .then(),
                        KitRefusal.CHAMP_INVALIDE)
                .body("errors[0].pointer", equalTo("/Prefer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "x", "1e2", "50.0", "99999999999999999999", " 5"})
    void aLimitOutOfBoundsIsNamed(String limit) {
        problem(declarant().queryParam("limite", limit).get("/paged/keyset").then(), KitRefusal.CHAMP_INVALIDE)
                .body("errors[0].pointer", equalTo("/limite"));
    }

    /** Not base64, a key that is no number, half a character, a null character, far too long. */
    @ParameterizedTest
    @ValueSource(strings = {"=%", "YWJj", "wyg", "AA", "A", "x' or '1'='1"})
    void aCursorWeDidNotGiveIsNamed(String cursor) {
        for (String list : List.of("/paged/keyset", "/paged/memory")) {
            problem(declarant().queryParam("curseur", cursor).get(list).then(), KitRefusal.CURSEUR_INVALIDE)
                    .body("errors[0].pointer", equalTo("/curseur"));
        }
        problem(
                declarant()
                        .queryParam("curseur", "MTIx".repeat(200))
                        .get("/paged/keyset")
                        .then(),
                KitRefusal.CURSEUR_INVALIDE);
    }

    @Test
    void aCursorOfAnItemThatIsNotInTheListIsNamed() {
        problem(
                declarant()
                        .queryParam("curseur", PageRequest.encode("121"))
                        .get("/paged/memory")
                        .then(),
                KitRefusal.CURSEUR_INVALIDE);
    }
}
