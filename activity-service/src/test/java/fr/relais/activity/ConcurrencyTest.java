package fr.relais.activity;

import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at the same moment: one wins, the other is told 409; held at a lock so that they really meet. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ConcurrencyTest {

    private static final String GOOD = Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE");

    @Inject
    Rows rows;

    private Api api;

    @BeforeEach
    void aSignedConvention() {
        api = new Api(UneConvention.signee().known(rows).dossier(), 2022);
    }

    @Test
    void DECL_5_of_two_first_saves_one_creates_the_declaration() {
        String sameKey =
                "insert into declaration values ('%s', 2022, 'PREVISIONNEL', 'EN_SAISIE', 0)".formatted(api.dossier());

        assertThat(twice(sameKey, this::save)).containsExactlyInAnyOrder(200, 409);
        assertThat(rows.of(api.dossier())).isEqualTo(2);
    }

    @Test
    void of_two_later_saves_one_is_kept() {
        assertThat(save()).isEqualTo(200);

        assertThat(twice(theRow("declaration"), this::save)).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void of_two_validations_one_is_published() {
        api.declare(Api.PREVISIONNEL, GOOD);

        assertThat(twice(theRow("declaration"), () -> act(Api.PREVISIONNEL + "/validation", "")))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(rows.events(api.dossier())).isEqualTo(1);
    }

    @Test
    void of_two_verdicts_one_is_published() {
        api.validate(Api.PREVISIONNEL, GOOD);
        api.declare(Api.BILAN, Bodies.BILAN);
        long before = rows.events(api.dossier());

        assertThat(twice(theRow("bilan"), () -> act(Api.BILAN + "/evaluation", Bodies.verdict("GUICHET_UNIQUE", true))))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(rows.events(api.dossier())).isEqualTo(before + 1);
    }

    @Test
    void of_a_validation_and_a_request_for_correction_one_is_done_and_no_version_lost() {
        api.declare(Api.PREVISIONNEL, GOOD);

        List<Integer> statuses = at(
                theRow("declaration"),
                List.of(
                        () -> act(Api.PREVISIONNEL + "/validation", ""),
                        () -> act(Api.PREVISIONNEL + "/demande-correction", Bodies.MOTIF)));

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        boolean isValidated = statuses.get(0) == 200;
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL)
                .body("etat", equalTo(isValidated ? "VALIDEE" : "A_CORRIGER"))
                .body("version", equalTo(isValidated ? 1 : 2));
        assertThat(rows.events(api.dossier())).isEqualTo(isValidated ? 1 : 0);
    }

    @Test
    void a_resubmission_and_a_validation_that_meet_lose_no_version_and_publish_the_one_received() {
        api.declare(Api.PREVISIONNEL, GOOD);
        act(Api.PREVISIONNEL + "/demande-correction", Bodies.MOTIF);
        String other = Bodies.previsionnel("57000.00", "1.00", "GUICHET_UNIQUE");
        api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, other).statusCode(200);
        String seen = api.etag(Api.PREVISIONNEL);

        List<CompletableFuture<Integer>> resubmission = new ArrayList<>();
        rows.whileHolding(theRow("declaration"), () -> {
            resubmission.add(
                    CompletableFuture.supplyAsync(() -> api.post(DECLARANT_MEAUX, Api.PREVISIONNEL + "/completude")
                            .extract()
                            .statusCode()));
            rows.awaitBlocked(1);
            assertThat(validate(seen))
                    .as("what is not handed in yet is not validated")
                    .isEqualTo(409);
        });
        assertThat(resubmission.get(0).join()).isEqualTo(200);
        assertThat(validate(seen)).as("nor what was read before it was").isEqualTo(412);
        assertThat(rows.events(api.dossier())).isZero();

        assertThat(validate(api.etag(Api.PREVISIONNEL))).isEqualTo(200);
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL + "/versions")
                .body("items.decision", contains("A_CORRIGER", "VALIDEE"))
                .body("items.donnees.charges.montant.flatten()", contains("58000.00", "57000.00"));
        assertThat(rows.events(api.dossier())).isEqualTo(1);
    }

    private int validate(String etag) {
        return Api.as(GESTIONNAIRE_CONSEIL_77)
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(api.path(Api.PREVISIONNEL + "/validation"))
                .statusCode();
    }

    @Test
    void of_two_completions_one_is_kept_and_the_other_told() {
        save();

        assertThat(twice(
                        theRow("declaration"),
                        () -> api.post(DECLARANT_MEAUX, Api.PREVISIONNEL + "/completude")
                                .extract()
                                .statusCode()))
                .containsExactlyInAnyOrder(200, 412);
    }

    private String theRow(String table) {
        return "select * from %s where dossier = '%s' for update".formatted(table, api.dossier());
    }

    /** The statuses of two calls that both wait for the same lock before it is let go. */
    private List<Integer> twice(String lock, Supplier<Integer> call) {
        return at(lock, List.of(call, call));
    }

    private List<Integer> at(String lock, List<Supplier<Integer>> both) {
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        rows.whileHolding(lock, () -> {
            both.forEach(call -> calls.add(CompletableFuture.supplyAsync(call)));
            rows.awaitBlocked(2);
        });
        return calls.stream().map(CompletableFuture::join).toList();
    }

    private int save() {
        return api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, GOOD).extract().statusCode();
    }

    private int act(String resource, String body) {
        return api.post(GESTIONNAIRE_CONSEIL_77, resource, body).extract().statusCode();
    }
}
