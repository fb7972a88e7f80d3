package fr.relais.kit.rest;

import fr.relais.kit.problem.KitRefusal;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that says it is too large before it is sent, with a problem where the server would only hang up. */
@ApplicationScoped
class BodySize {

    private final long most;
    private final ProblemWriter problems;

    BodySize(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, ProblemWriter problems) {
        this.most = most.asLongValue();
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, HttpOrder.SIZE);
    }

    private void check(RoutingContext request) {
        if (isTooLarge(request.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            problems.end(request, KitRefusal.CORPS_TROP_GRAND);
        } else {
            request.next();
        }
    }

    /** The server itself has refused a length that is not a number. */
    private boolean isTooLarge(String length) {
        return length != null && (length.length() > 18 || Long.parseLong(length) > most);
    }
}
