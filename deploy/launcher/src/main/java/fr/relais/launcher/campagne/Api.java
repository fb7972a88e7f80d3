package fr.relais.launcher.campagne;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.relais.infrastructure.Persona;
import fr.relais.infrastructure.TokenIssuer;
import fr.relais.launcher.platform.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The REST interface of one service, called by a persona with its token; anything but a 2xx is a {@link ServiceRefusal}. */
public final class Api {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 100;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI address;
    private final TokenIssuer issuer;

    public Api(URI address, TokenIssuer issuer) {
        this.address = address;
        this.issuer = issuer;
    }

    public JsonNode get(Persona persona, String path) {
        return read(persona, path).body();
    }

    /** Every item of a list, page after page. */
    public List<JsonNode> list(Persona persona, String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = get(persona, path);
        page.path("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = get(persona, path + "?curseur=" + page.path("next").asText());
            page.path("items").forEach(items::add);
        }
        return items;
    }

    /** Creates something. */
    JsonNode post(Persona persona, String path, JsonNode body) {
        return send(persona, "POST", path, body, null);
    }

    /** Publishes the first version of something: refused if there is one already. */
    JsonNode publishFirst(Persona persona, String path, JsonNode body) {
        return send(persona, "POST", path, body, "\"0\"");
    }

    /** Acts on what the persona has just read: refused if somebody else acted meanwhile. */
    JsonNode act(Persona persona, String thing, String acte) {
        return act(persona, thing, acte, MissingNode.getInstance());
    }

    JsonNode act(Persona persona, String thing, String acte, JsonNode body) {
        return send(persona, "POST", thing + acte, body, read(persona, thing).etag());
    }

    /** Replaces what the persona has just read. */
    JsonNode put(Persona persona, String thing, JsonNode body) {
        return send(persona, "PUT", thing, body, read(persona, thing).etag());
    }

    /** Tries again while the answer is one of these codes: what the service lacks is on its way to it, through Kafka. */
    static JsonNode insist(Set<String> codes, Supplier<JsonNode> call) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return call.get();
            } catch (ServiceRefusal refusal) {
                if (!codes.contains(refusal.code()) || System.nanoTime() > deadline) {
                    throw refusal;
                }
                pause();
            }
        }
    }

    /** A file, as it is kept. */
    String file(Persona persona, String path) {
        return send(request(persona, path).GET().build()).body();
    }

    /** Attaches a file to what the persona has just read. */
    JsonNode attach(Persona persona, String thing, String path, Piece piece) {
        return call(withFile(persona, "PUT", thing + path, piece)
                        .header("If-Match", read(persona, thing).etag())
                        .build())
                .body();
    }

    /** Gives a file that is a message by itself. */
    JsonNode deposit(Persona persona, String path, Piece piece) {
        return call(withFile(persona, "POST", path, piece).build()).body();
    }

    /** A file to send. */
    record Piece(String type, byte[] bytes) {}

    private HttpRequest.Builder withFile(Persona persona, String method, String path, Piece piece) {
        return request(persona, path)
                .method(method, BodyPublishers.ofByteArray(piece.bytes()))
                .header("Content-Type", piece.type())
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private record Answer(JsonNode body, String etag) {}

    private Answer read(Persona persona, String path) {
        return call(request(persona, path).GET().build());
    }

    private JsonNode send(Persona persona, String method, String path, JsonNode body, String etag) {
        HttpRequest.Builder request = request(persona, path)
                .method(
                        method,
                        body.isMissingNode() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        Optional.ofNullable(etag).ifPresent(tag -> request.header("If-Match", tag));
        return call(request.build()).body();
    }

    private HttpRequest.Builder request(Persona persona, String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + issuer.token(persona))
                .timeout(ANSWER_LIMIT);
    }

    private Answer call(HttpRequest request) {
        return answer(named(request), send(request));
    }

    private HttpResponse<String> send(HttpRequest request) {
        String call = named(request);
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Failure(call + " : pas de réponse (" + e + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Attente interrompue.", e);
        }
    }

    private static String named(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }

    private Answer answer(String call, HttpResponse<String> response) {
        boolean isAccepted = response.statusCode() / 100 == 2;
        try {
            JsonNode body = json.readTree(response.body());
            if (isAccepted) {
                return new Answer(body, response.headers().firstValue("ETag").orElse(null));
            }
            throw refusal(call, response, body);
        } catch (JsonProcessingException notJson) {
            throw refusal(call, response, MissingNode.getInstance());
        }
    }

    private static ServiceRefusal refusal(String call, HttpResponse<String> response, JsonNode problem) {
        return new ServiceRefusal(
                problem.path("code").asText(), call + " → " + response.statusCode() + " : " + response.body());
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Attente interrompue.", e);
        }
    }
}
