package fr.relais.activity;

import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An act sent twice under one key is done and published once, and answered with the same bytes. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class IdempotenceTest {

    @Inject
    Rows rows;

    @Test
    void a_validation_sent_twice_is_published_once() {
        Api api = new Api(UneConvention.signee().known(rows).dossier(), 2022);
        api.declare(Api.PREVISIONNEL, Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE"));
        String key = UUID.randomUUID().toString();

        Response first = validation(api, key, "\"2\"");
        long after = rows.of(api.dossier());
        Response second = validation(api, key, "\"2\"");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"3\"");
        assertThat(rows.events(api.dossier())).isEqualTo(1);
        assertThat(rows.of(api.dossier())).isEqualTo(after);
        validation(api, key, "\"3\"").then().statusCode(422).body("code", equalTo("CLE_IDEMPOTENCE_REUTILISEE"));
    }

    private static Response validation(Api api, String key, String ifMatch) {
        return Api.as(GESTIONNAIRE_CONSEIL_77)
                .header("If-Match", ifMatch)
                .header("Idempotency-Key", key)
                .post(api.path(Api.PREVISIONNEL + "/validation"));
    }
}
