package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One request, its address already encoded; every change gives a new one. */
record Call(String method, String address, List<Header> headers, byte[] body) {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f-]{36}");

    record Header(String name, String value) {}

    Call at(String otherAddress) {
        return new Call(method, otherAddress, headers, body);
    }

    /** With one more header of this name. */
    Call and(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Call(method, address, List.copyOf(more), body);
    }

    Call without(String name) {
        List<Header> fewer = headers.stream()
                .filter(header -> !header.name().equalsIgnoreCase(name))
                .toList();
        return new Call(method, address, fewer, body);
    }

    /** With this header in the place of those of its name. */
    Call with(String name, String value) {
        return without(name).and(name, value);
    }

    Call bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Call sending(String text) {
        return sending(text.getBytes(UTF_8));
    }

    Call sending(byte[] bytes) {
        return new Call(method, address, headers, bytes);
    }

    /** With this parameter in the query, encoded, in the place of any of its name. */
    Call asking(String parameter) {
        String name = parameter.substring(0, parameter.indexOf('=') + 1);
        String[] parts = address.split("\\?", 2);
        String others = parts.length == 1
                ? ""
                : Stream.of(parts[1].split("&"))
                        .filter(other -> !other.startsWith(name))
                        .map(other -> other + "&")
                        .collect(Collectors.joining());
        return at(parts[0] + "?" + others + parameter);
    }

    boolean hasBody() {
        return body.length > 0;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With an idempotency key nobody used, unless the call bears none or one that is no key of ours. */
    Call withFreshKey() {
        boolean keyed = headers.stream()
                .anyMatch(header -> header.name().equals(IDEMPOTENCY_KEY)
                        && UUID_FORM.matcher(header.value()).matches());
        return keyed ? with(IDEMPOTENCY_KEY, UUID.randomUUID().toString()) : this;
    }

    @Override
    public String toString() {
        return method + " " + Texts.shortened(address);
    }
}
