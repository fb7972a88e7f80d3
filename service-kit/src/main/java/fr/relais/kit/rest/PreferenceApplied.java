package fr.relais.kit.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells the client that its {@code Prefer: return=total-count} was heard (RFC 7240). */
class PreferenceApplied {

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.total() != null) {
            response.getHeaders().putSingle("Preference-Applied", "return=total-count");
        }
    }
}
