package fr.relais.kit.rest;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a request that says what would not be heard: a body that is not JSON where nothing else is announced, in another
 * encoding than UTF-8 (a file has none) or compressed, and a parameter of the query without a value, which would silently ask for everything.
 */
@Singleton
class RequestForm {

    private static final String UTF_8 = "utf-8";
    private static final String TRANSFER_ENCODING = "Transfer-Encoding";
    private static final String AS_IT_IS = "identity";

    @ServerRequestFilter(priority = Priorities.USER)
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (hasBody(request)) {
            boolean mayBeOther = resource.getResourceMethod().isAnnotationPresent(Consumes.class);
            MediaType type = request.getMediaType();
            if (type != null && !mayBeOther && !MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
                throw Refused.because(KitRefusal.FORMAT_NON_ADMIS, KitRefusal.FORMAT_NON_ADMIS.titre());
            }
            boolean isFile = resource.getResourceMethod().isAnnotationPresent(Upload.class);
            if (!(isFile || isUtf8(type)) || !isPlain(request.getHeaderString(HttpHeaders.CONTENT_ENCODING))) {
                throw Refused.because(KitRefusal.FORMAT_NON_ADMIS, "Le corps est attendu en UTF-8, sans compression.");
            }
        }
        request.getUriInfo().getQueryParameters().forEach(RequestForm::requireValues);
    }

    /** Clients label what they do not send, too. */
    private static boolean hasBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString(TRANSFER_ENCODING) != null : !length.equals("0");
    }

    private static boolean isUtf8(MediaType type) {
        return type == null
                || type.getParameters()
                        .getOrDefault(MediaType.CHARSET_PARAMETER, UTF_8)
                        .equalsIgnoreCase(UTF_8);
    }

    private static boolean isPlain(String encoding) {
        return encoding == null || encoding.equalsIgnoreCase(AS_IT_IS);
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
