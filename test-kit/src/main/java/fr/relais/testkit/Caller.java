package fr.relais.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests as they are told, also those no well-bred client would send. */
final class Caller {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI service;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Caller(URI service) {
        this.service = service;
    }

    Answer send(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + call.address()))
                .timeout(PATIENCE)
                .method(
                        call.method(),
                        call.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(header -> request.header(header.name(), header.value()));
        try {
            long start = System.nanoTime();
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Answer(response.statusCode(), response.headers().map(), response.body(), took);
        } catch (IOException e) {
            throw new UncheckedIOException("No answer to " + call, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
