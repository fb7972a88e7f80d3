package fr.relais.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.testkit.DatabaseState;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** What a refusal is: a problem with its code, its rule and the field at fault; not one row changed, not one event written. */
@ApplicationScoped
public class Refusals {

    /** {@code answer} is the status, the rule and, when there is one, the field at fault. */
    public ValidatableResponse changeNothing(String code, String answer, Supplier<Response> act) {
        var before = DatabaseState.ofService().get();
        ValidatableResponse response = refused(code, answer, act.get());
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
        return response;
    }

    private static ValidatableResponse refused(String code, String answer, Response response) {
        String[] expected = answer.split("\\s+");
        ValidatableResponse refusal = response.then()
                .statusCode(Integer.parseInt(expected[0]))
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("regle", equalTo(expected[1]));
        return expected.length < 3 ? refusal : refusal.body("errors[0].pointer", equalTo(expected[2]));
    }
}
