package fr.relais.kit.rest;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a request that says what would not be heard: a body in another encoding than UTF-8, or compressed, and a parameter
 * of the query without a value, which would silently ask for everything.
 */
@Singleton
class RequestForm {

    private static final String UTF_8 = "utf-8";
    private static final String AS_IT_IS = "identity";

    @ServerRequestFilter(priority = Priorities.USER)
    void check(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        String charset = type == null ? UTF_8 : type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, UTF_8);
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (!charset.equalsIgnoreCase(UTF_8) || !(encoding == null || encoding.equalsIgnoreCase(AS_IT_IS))) {
            throw Refused.because(KitRefusal.FORMAT_NON_ADMIS, "Le corps est attendu en UTF-8, sans compression.");
        }
        request.getUriInfo().getQueryParameters().forEach(RequestForm::requireValues);
    }

    private static void requireValues(String name, List<String> values) {
        if (values.stream().anyMatch(String::isEmpty)) {
            throw Refused.because(
                            KitRefusal.CHAMP_INVALIDE,
                            "Ce paramètre n'a pas de valeur : donnez-en une, ou retirez-le de l'adresse.")
                    .at("/" + name);
        }
    }
}
