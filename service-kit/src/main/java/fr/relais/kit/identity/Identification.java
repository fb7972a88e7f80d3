package fr.relais.kit.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Opens the act of each request that carries a token, before its resource runs: everything it reads or writes is its actor's. */
@Singleton
class Identification {

    private final ActeurCourant acteur;
    private final ActeEnCours acte;

    Identification(ActeurCourant acteur, ActeEnCours acte) {
        this.acteur = acteur;
        this.acte = acte;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void identify(ResourceInfo resource, HttpServerRequest request) {
        if (!acteur.isAnonymous()) {
            acte.open(acteur.get(), operation(resource.getResourceMethod()), from(request));
        }
    }

    /** The name of the operation in the document of the API. */
    private static String operation(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        return operation == null || operation.operationId().isEmpty() ? method.getName() : operation.operationId();
    }

    private static String from(HttpServerRequest request) {
        return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    }
}
