package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.testkit.DatabaseState;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Holds a refusal to its code, and to leave no row. */
@ApplicationScoped
class SansTrace {

    private final Calme calme;

    SansTrace(Calme calme) {
        this.calme = calme;
    }

    Response refused(int status, String code, Supplier<Response> act) {
        calme.attendre();
        var before = DatabaseState.ofService().get();
        Response response = act.get();
        response.then().statusCode(status).body("code", equalTo(code));
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
        return response;
    }
}
