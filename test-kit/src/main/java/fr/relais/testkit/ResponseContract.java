package fr.relais.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Compares answers with what an OpenAPI document promises: status, media type, body, headers. */
final class ResponseContract {
    /** What a service serves beside its document: the framework's own pages and the explanations of problems. */
    private static final List<String> OUTSIDE = List.of("/q/", "/problemes");

    /** Nobody reads a revision or the address of a new resource from a header that may be missing. */
    private static final Set<String> PROMISES = Set.of("ETag", "Location");

    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    private final OpenApiDocument document;

    ResponseContract(OpenApiDocument document) {
        this.document = document;
    }

    /** Fails unless the document tells of this answer to this request. */
    void check(String method, String rawPath, Answer answer) {
        if (OUTSIDE.stream().anyMatch(rawPath::startsWith)) {
            return;
        }
        Optional<Operation> operation = document.at(method, rawPath);
        List<String> violations =
                operation.map(known -> violations(known, answer)).orElseGet(() -> withoutOperation(rawPath, answer));
        if (!violations.isEmpty()) {
            throw new AssertionError(message(operation, method + " " + rawPath, answer, violations));
        }
    }

    List<String> violations(Operation operation, Answer answer) {
        JsonNode response = document.resolve(documented(operation, answer.status()));
        if (response.isMissingNode()) {
            return List.of("the status " + answer.status() + " is not documented");
        }
        List<String> violations = new ArrayList<>(headers(response, answer));
        violations.addAll(body(response.path("content"), answer));
        return violations;
    }

    private static JsonNode documented(Operation operation, int status) {
        JsonNode exact = operation.responses().path(String.valueOf(status));
        return exact.isMissingNode() ? operation.responses().path("default") : exact;
    }

    /** Without an operation only the framework answers: 404 where there is no path, 405 where the path has other methods. */
    private List<String> withoutOperation(String rawPath, Answer answer) {
        int expected = document.knows(rawPath) ? NOT_ALLOWED : NOT_FOUND;
        return answer.status() == expected
                ? List.of()
                : List.of("the document has no such operation, which should answer " + expected);
    }

    private List<String> headers(JsonNode response, Answer answer) {
        return response.path("headers").properties().stream()
                .filter(header -> PROMISES.contains(header.getKey())
                        || document.resolve(header.getValue()).path("required").asBoolean())
                .filter(header -> !answer.has(header.getKey()))
                .map(header -> "the header " + header.getKey() + " is missing")
                .toList();
    }

    private List<String> body(JsonNode content, Answer answer) {
        if (content.isEmpty()) {
            return answer.body().isEmpty() ? List.of() : List.of("a body came where none is documented");
        }
        JsonNode schema = content.path(answer.mediaType()).path("schema");
        if (schema.isMissingNode()) {
            return List.of("the content type « " + answer.mediaType() + " » is not documented");
        }
        if (!answer.isJson()) {
            return List.of();
        }
        JsonNode body = answer.json();
        return body.isMissingNode()
                ? List.of("the body is not JSON")
                : document.violations(schema, body).stream()
                        .map(violation -> "the body does not conform, " + violation)
                        .toList();
    }

    private String message(Optional<Operation> operation, String request, Answer answer, List<String> violations) {
        String promised = operation
                .map(known -> known.responses().properties().stream()
                        .map(response -> response.getKey() + mediaTypes(response.getValue()))
                        .collect(Collectors.joining(", ")))
                .orElse("no such operation");
        return "%s, request %s: the answer is not the one of the document.%n  - %s%nThe document says: %s%nWhat came: %s"
                .formatted(
                        operation.map(Operation::toString).orElse("No operation"),
                        request,
                        String.join("\n  - ", violations),
                        promised,
                        answer);
    }

    private String mediaTypes(JsonNode response) {
        return StreamSupport.stream(
                        document.resolve(response).path("content").properties().spliterator(), false)
                .map(type -> " " + type.getKey())
                .collect(Collectors.joining(" or"));
    }
}
