package fr.relais.kit.rest.openapi;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.RefusalCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answer that says no, one per status, each with an example made from a refusal that exists. */
final class SharedResponses {

    private static final String PROBLEM = "application/problem+json";
    private static final Set<Integer> TEMPORARY = Set.of(429, 503);

    /** The kit's own refusals that best show what a status means, when several have it. */
    private static final List<String> TYPICAL = List.of("CHAMP_INVALIDE", "NON_AUTORISE", "INTROUVABLE", "CONFLIT");

    static final List<String> LIBRARY_SCHEMAS = List.of("HttpProblem", "HttpValidationProblem");

    private SharedResponses() {}

    static String name(int status) {
        return "Refus" + status;
    }

    /** One refusal for each status that any of them has: the typical one, else one of the service's own, else the kit's. */
    static Map<Integer, RefusalCode> examples(Collection<RefusalCode> refusals) {
        Map<Integer, RefusalCode> examples = new TreeMap<>();
        refusals.forEach(code -> examples.merge(code.status(), code, SharedResponses::clearer));
        return examples;
    }

    private static RefusalCode clearer(RefusalCode first, RefusalCode other) {
        if (TYPICAL.contains(first.name()) || TYPICAL.contains(other.name())) {
            return TYPICAL.contains(first.name()) ? first : other;
        }
        return first instanceof KitRefusal ? other : first;
    }

    static APIResponse response(RefusalCode code) {
        APIResponse response =
                OASFactory.createAPIResponse().description(code.titre()).content(content(code));
        SharedHeaders.addTo(response, SharedHeaders.RATES);
        if (TEMPORARY.contains(code.status())) {
            SharedHeaders.addTo(response, List.of(SharedHeaders.RETRY_AFTER));
        }
        return response;
    }

    private static Content content(RefusalCode code) {
        return OASFactory.createContent()
                .addMediaType(
                        PROBLEM,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(ProblemSchema.NAME))
                                .addExample(
                                        code.name(), OASFactory.createExample().value(example(code))));
    }

    /** A refusal a resource declared by its description alone, which the problem library gives its own body, has ours. */
    static void giveBody(APIResponse response) {
        if (response.getContent() == null) {
            response.setContent(OASFactory.createContent());
        }
        MediaType declared = response.getContent().getMediaType(PROBLEM);
        if (declared == null) {
            response.getContent()
                    .addMediaType(
                            PROBLEM,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(ProblemSchema.NAME)));
        } else if (declared.getSchema() != null
                && isOfTheLibrary(declared.getSchema().getRef())) {
            declared.setSchema(OASFactory.createSchema().ref(ProblemSchema.NAME));
        }
    }

    private static boolean isOfTheLibrary(String schema) {
        return schema != null && LIBRARY_SCHEMAS.stream().anyMatch(name -> schema.endsWith("/" + name));
    }

    private static Map<String, Object> example(RefusalCode code) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problemes/" + code.name());
        problem.put("title", code.titre());
        problem.put("status", code.status());
        problem.put("detail", code.titre());
        problem.put("code", code.name());
        problem.put("regle", code.regle());
        return problem;
    }
}
