package fr.relais.kit.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Decides what a browser may load for an answer: nothing, except for the pages made for people. */
@ApplicationScoped
class ContentPolicy {

    private static final String HEADER = "Content-Security-Policy";
    private static final String CLOSED = "default-src 'none'; frame-ancestors 'none'";
    private static final String PAGE = CLOSED + "; style-src 'unsafe-inline'";
    private static final String SWAGGER_UI = CLOSED
            + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

    void register(@Observes Filters filters) {
        filters.register(this::apply, HttpOrder.HEADERS);
    }

    private void apply(RoutingContext request) {
        request.response().putHeader(HEADER, policy(request.normalizedPath()));
        request.next();
    }

    private static String policy(String path) {
        if (path.startsWith("/q/swagger-ui")) {
            return SWAGGER_UI;
        }
        return path.equals("/problemes") || path.startsWith("/problemes/") ? PAGE : CLOSED;
    }
}
