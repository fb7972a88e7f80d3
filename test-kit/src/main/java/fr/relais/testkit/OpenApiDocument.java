package fr.relais.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A service's committed OpenAPI 3.1 document: its operations, and whether a value conforms to one of its schemas. */
public final class OpenApiDocument {
    static final Path COMMITTED = Path.of("contracts", "openapi.yaml");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode root;
    private final List<Operation> operations;
    private final Schemas schemas;

    private OpenApiDocument(JsonNode root) {
        this.root = root;
        this.operations = root.path("paths").properties().stream()
                .flatMap(path -> operationsAt(path.getKey(), path.getValue()))
                .sorted(Comparator.comparing(Operation::variables))
                .toList();
        this.schemas = new Schemas(root.path("components"));
    }

    /** The document of the service whose tests run: {@code contracts/openapi.yaml}. */
    public static OpenApiDocument committed() {
        return read(COMMITTED);
    }

    public static OpenApiDocument read(Path file) {
        try {
            return new OpenApiDocument(new YAMLMapper().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("Not a document: " + file, e);
        }
    }

    public List<Operation> operations() {
        return operations;
    }

    /** The operation that a request is for; {@code rawPath} as sent, without the query. */
    Optional<Operation> at(String method, String rawPath) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.isAt(rawPath))
                .findFirst();
    }

    /** True where the document has an operation, whatever its method. */
    boolean knows(String rawPath) {
        return operations.stream().anyMatch(operation -> operation.isAt(rawPath));
    }

    /** Why the value does not conform; an object may hold what its schema names and nothing else. */
    List<String> violations(JsonNode schema, JsonNode value) {
        return schemas.violations(schema, value);
    }

    /** The node, or what it refers to with what stands beside the reference. */
    JsonNode resolve(JsonNode node) {
        JsonNode reference = node.path("$ref");
        if (reference.isMissingNode()) {
            return node;
        }
        JsonNode target = resolve(root.at(reference.asText().substring(1)));
        if (!target.isObject()) {
            throw new IllegalStateException("Nothing at " + reference.asText());
        }
        ObjectNode whole = target.deepCopy();
        node.properties().stream()
                .filter(member -> !member.getKey().equals("$ref"))
                .forEach(member -> whole.set(member.getKey(), member.getValue()));
        return whole;
    }

    /** The examples of the operation's body, in the order of the document. */
    List<JsonNode> examples(Operation operation) {
        JsonNode body = operation.body().orElseThrow();
        JsonNode schema = resolve(body.path("schema"));
        List<JsonNode> examples = new ArrayList<>();
        body.path("examples").forEach(example -> examples.add(resolve(example).path("value")));
        examples.add(body.path("example"));
        schema.path("examples").forEach(examples::add);
        examples.add(schema.path("example"));
        examples.removeIf(JsonNode::isMissingNode);
        return examples;
    }

    private Stream<Operation> operationsAt(String path, JsonNode item) {
        return item.properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .map(member -> new Operation(
                        member.getKey().toUpperCase(Locale.ROOT),
                        path,
                        Stream.of(item, member.getValue())
                                .flatMap(holder -> parameters(holder).stream())
                                .toList(),
                        member.getValue()));
    }

    private List<Parameter> parameters(JsonNode holder) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode each : holder.path("parameters")) {
            JsonNode parameter = resolve(each);
            JsonNode schema = resolve(parameter.path("schema"));
            parameters.add(new Parameter(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    parameter.path("required").asBoolean(),
                    schema,
                    parameter.has("example")
                            ? parameter.path("example")
                            : schema.path("examples").path(0)));
        }
        return parameters;
    }
}
