package fr.relais.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One act of a service as its OpenAPI document tells it: its address, what it takes and what it may answer. */
public final class Operation {

    private final String id;
    private final String method;
    private final String path;
    private final List<Parameter> parameters;
    private final JsonNode node;
    private final Pattern address;

    Operation(String method, String path, List<Parameter> parameters, JsonNode node) {
        this.method = method;
        this.path = path;
        this.parameters = List.copyOf(parameters);
        this.node = node;
        this.id = node.path("operationId").asText(method + " " + path);
        this.address = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** Its operationId; its method and path until it has one. */
    public String id() {
        return id;
    }

    public String method() {
        return method;
    }

    /** The template, e.g. {@code /conventions/{id}}. */
    public String path() {
        return path;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    List<Parameter> parameters(String place) {
        return parameters.stream().filter(parameter -> parameter.isIn(place)).toList();
    }

    JsonNode responses() {
        return node.path("responses");
    }

    /** The media type object of its JSON body. */
    Optional<JsonNode> body() {
        JsonNode body = node.path("requestBody").path("content").path("application/json");
        return body.isMissingNode() ? Optional.empty() : Optional.of(body);
    }

    /** The media type of its body where that is a file: the first that the document names. */
    Optional<String> file() {
        return body().isPresent()
                ? Optional.empty()
                : node.path("requestBody").path("content").properties().stream()
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** True unless the document says that anybody may call it, without a token. */
    boolean isSecured() {
        return !node.path("security").isEmpty();
    }

    boolean isAt(String rawPath) {
        return address.matcher(rawPath).matches();
    }

    /** Of two operations at one address, the one that names it more exactly comes first: {@code /a/b} before {@code /a/{id}}. */
    int variables() {
        return path.length() - path.replace("{", "").length();
    }

    @Override
    public String toString() {
        String address = method + " " + path;
        return id.equals(address) ? address : id + " (" + address + ")";
    }
}
