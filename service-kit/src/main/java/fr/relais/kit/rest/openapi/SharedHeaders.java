package fr.relais.kit.rest.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that every answer or request of a kind carries. */
final class SharedHeaders {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String ETAG = "ETag";
    static final String RETRY_AFTER = "Retry-After";
    static final List<String> RATES =
            List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "RateLimit-Policy");

    private static final String REVISION = "^\"[0-9]{1,18}\"$";

    private SharedHeaders() {}

    static Map<String, Header> all() {
        Map<String, Header> headers = new LinkedHashMap<>();
        headers.put(RATES.get(0), header("Requêtes admises par minute", number()));
        headers.put(RATES.get(1), header("Requêtes qui restent", number()));
        headers.put(RATES.get(2), header("Secondes avant que toutes soient de nouveau admises", number()));
        headers.put(
                RATES.get(3),
                header("Requêtes admises et durée de la période en secondes", text(40, "^[0-9]+;w=[0-9]+$")));
        headers.put(RETRY_AFTER, header("Secondes à attendre avant de renvoyer la requête", number()));
        headers.put(ETAG, header("Révision de la ressource, à redonner dans If-Match", text(20, REVISION)));
        return headers;
    }

    static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IDEMPOTENCY_KEY)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(
                        "Clé choisie par l'appelant, une par acte : la même requête renvoyée n'a d'effet qu'une fois")
                .schema(text(128, "^[!-~]{1,128}$"))
                .example("3f2c9a56-8d0e-4b57-9d1f-5a0f6f2d1c77");
    }

    static void requireRevision(Parameter ifMatch) {
        ifMatch.required(true)
                .description("ETag de la dernière lecture, tel quel")
                .schema(text(20, REVISION))
                .example("\"3\"");
    }

    static void addTo(APIResponse response, List<String> names) {
        names.stream()
                .filter(name ->
                        response.getHeaders() == null || !response.getHeaders().containsKey(name))
                .forEach(name ->
                        response.addHeader(name, OASFactory.createHeader().ref(name)));
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Schema number() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(Integer.MAX_VALUE));
    }

    private static Schema text(int maxLength, String pattern) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .maxLength(maxLength)
                .pattern(pattern);
    }
}
