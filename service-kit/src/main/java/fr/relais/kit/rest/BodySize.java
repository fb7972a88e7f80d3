package fr.relais.kit.rest;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that is too large, before it is sent when it says its length, else while it is read: a file up to its own
 * size where the method takes one ({@link Upload}), anything else up to the size of a JSON document.
 */
@ApplicationScoped
class BodySize {

    private final long ofJson;
    private final long ofFile;
    private final ProblemWriter problems;

    BodySize(
            @ConfigProperty(name = "relais.http.max-json-size") MemorySize ofJson,
            @ConfigProperty(name = "relais.http.max-file-size") MemorySize ofFile,
            ProblemWriter problems) {
        this.ofJson = ofJson.asLongValue();
        this.ofFile = ofFile.asLongValue();
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, HttpOrder.SIZE);
    }

    /** What no method takes is refused before anybody asks who sends it. */
    private void check(RoutingContext request) {
        if (length(request.request()) > ofFile) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            problems.end(request, KitRefusal.CORPS_TROP_GRAND);
        } else {
            request.next();
        }
    }

    @ServerRequestFilter(priority = Priorities.USER)
    void bound(ContainerRequestContext body, ResourceInfo resource, HttpServerRequest request) {
        long most = resource.getResourceMethod().isAnnotationPresent(Upload.class) ? ofFile : ofJson;
        if (length(request) > most) {
            throw tooLarge(request);
        }
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            body.setEntityStream(new BoundedBody(body.getEntityStream(), most, () -> tooLarge(request)));
        }
    }

    /** Nobody will read the rest of it, so the connection ends with the answer. */
    private static Refused tooLarge(HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        return Refused.because(KitRefusal.CORPS_TROP_GRAND, KitRefusal.CORPS_TROP_GRAND.titre());
    }

    /** The server itself has refused a length that is not a number. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return 0;
        }
        return length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length);
    }
}
