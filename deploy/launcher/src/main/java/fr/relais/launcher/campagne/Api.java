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
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
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
        return call(persona, "GET", path, BodyPublishers.noBody());
    }

    JsonNode post(Persona persona, String path) {
        return call(persona, "POST", path, BodyPublishers.noBody());
    }

    JsonNode post(Persona persona, String path, JsonNode body) {
        return call(persona, "POST", path, BodyPublishers.ofString(body.toString()));
    }

    JsonNode put(Persona persona, String path, JsonNode body) {
        return call(persona, "PUT", path, BodyPublishers.ofString(body.toString()));
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

    private JsonNode call(Persona persona, String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, body)
                .header("Authorization", "Bearer " + issuer.token(persona))
                .header("Content-Type", "application/json")
                .timeout(ANSWER_LIMIT)
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return read(method + " " + path, response);
        } catch (IOException e) {
            throw new Failure(method + " " + address.resolve(path) + " : pas de réponse (" + e + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Attente interrompue.", e);
        }
    }

    private JsonNode read(String call, HttpResponse<String> response) {
        boolean isAccepted = response.statusCode() / 100 == 2;
        try {
            JsonNode body = json.readTree(response.body());
            if (isAccepted) {
                return body;
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
