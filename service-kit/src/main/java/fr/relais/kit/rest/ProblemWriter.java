package fr.relais.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.kit.problem.RefusalCode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers a problem to a request that is refused before it reaches a resource. */
@ApplicationScoped
class ProblemWriter {

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    void end(RoutingContext request, RefusalCode code) {
        try {
            request.response()
                    .setStatusCode(code.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                    .end(json.writeValueAsString(Problems.of(code)));
        } catch (JsonProcessingException impossible) {
            request.fail(impossible);
        }
    }
}
