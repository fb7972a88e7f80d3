package fr.relais.kit.rest.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Takes out of a contract the schemas that no operation leads to: a client would generate what it never meets. */
final class UsedSchemas {

    private final Map<String, Schema> known;
    private final Set<String> used = new HashSet<>();

    private UsedSchemas(Map<String, Schema> known) {
        this.known = known;
    }

    static void keepOnly(OpenAPI contract) {
        UsedSchemas schemas = new UsedSchemas(contract.getComponents().getSchemas());
        roots(contract).filter(Objects::nonNull).forEach(schemas::follow);
        Set<String> unused = new HashSet<>(schemas.known.keySet());
        unused.removeAll(schemas.used);
        unused.forEach(contract.getComponents()::removeSchema);
    }

    private void follow(Schema schema) {
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (used.add(name) && known.containsKey(name)) {
                follow(known.get(name));
            }
        } else if (schema.getBooleanSchema() == null) {
            Bounds.parts(schema).forEach(this::follow);
        }
    }

    private static Stream<Schema> roots(OpenAPI contract) {
        Stream<Schema> operations = contract.getPaths() == null
                ? Stream.empty()
                : values(contract.getPaths().getPathItems()).flatMap(UsedSchemas::ofPath);
        Stream<Schema> shared = Stream.of(
                        values(contract.getComponents().getResponses()).flatMap(UsedSchemas::ofResponse),
                        values(contract.getComponents().getParameters()).map(Parameter::getSchema),
                        values(contract.getComponents().getHeaders()).map(Header::getSchema))
                .flatMap(schemas -> schemas);
        return Stream.concat(operations, shared);
    }

    private static Stream<Schema> ofPath(PathItem path) {
        return Stream.concat(
                ofParameters(path.getParameters()),
                path.getOperations().values().stream().flatMap(UsedSchemas::ofOperation));
    }

    private static Stream<Schema> ofOperation(Operation operation) {
        Stream<Schema> body = operation.getRequestBody() == null
                ? Stream.empty()
                : ofContent(operation.getRequestBody().getContent());
        Stream<Schema> answers =
                values(operation.getResponses().getAPIResponses()).flatMap(UsedSchemas::ofResponse);
        return Stream.of(ofParameters(operation.getParameters()), body, answers).flatMap(schemas -> schemas);
    }

    private static Stream<Schema> ofParameters(List<Parameter> parameters) {
        return Stream.ofNullable(parameters).flatMap(Collection::stream).map(Parameter::getSchema);
    }

    private static Stream<Schema> ofResponse(APIResponse response) {
        return Stream.concat(
                ofContent(response.getContent()), values(response.getHeaders()).map(Header::getSchema));
    }

    private static Stream<Schema> ofContent(Content content) {
        return content == null
                ? Stream.empty()
                : values(content.getMediaTypes()).map(MediaType::getSchema);
    }

    private static <T> Stream<T> values(Map<String, T> some) {
        return some == null ? Stream.empty() : some.values().stream();
    }
}
