package fr.relais.kit.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Treats a request with two tokens as one without: nobody is to choose, neither a proxy nor the service, which one counts. */
@ApplicationScoped
class OneToken {

    /** Before the tokens are looked at, at 200. */
    private static final int BEFORE_AUTHENTICATION = 250;

    void register(@Observes Filters filters) {
        filters.register(OneToken::keepOneOrNone, BEFORE_AUTHENTICATION);
    }

    private static void keepOneOrNone(RoutingContext context) {
        MultiMap headers = context.request().headers();
        if (headers.getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            headers.remove(HttpHeaders.AUTHORIZATION);
        }
        context.next();
    }
}
