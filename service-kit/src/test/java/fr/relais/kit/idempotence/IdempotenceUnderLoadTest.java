package fr.relais.kit.idempotence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class IdempotenceUnderLoadTest {

    private static final int THREADS = 100;
    private static final int ROUNDS = 100;

    private record Seen(int status, String location, String etag, String body) {

        static Seen of(HttpResponse<String> response) {
            return new Seen(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.headers().firstValue("ETag").orElse(""),
                    response.body());
        }
    }

    @Inject
    Actes actes;

    @TestHTTPResource("/actes")
    URI uri;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aHundredThreadsOnOneKeyHaveOneEffectInEachOfAHundredRounds() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Sending act = Sending.to("/actes");
                List<Seen> seen = sendAtOnce(act, threads);

                assertThat(seen).extracting(Seen::status).containsOnly(201, 409).contains(201);
                assertThat(seen.stream().filter(one -> one.status() == 201).distinct())
                        .hasSize(1);
                assertThat(seen.stream().filter(one -> one.status() == 409))
                        .allSatisfy(one -> assertThat(one.body()).contains("REQUETE_EN_COURS"));
                assertThat(actes.count(act.nom())).isOne();
                assertThat(actes.events(act.nom())).isOne();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Seen> sendAtOnce(Sending act, ExecutorService threads) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + Tokens.of(act.persona()))
                .header("Content-Type", "application/json")
                .header(IdempotencyKey.HEADER, act.key())
                .POST(HttpRequest.BodyPublishers.ofString(act.body()))
                .build();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<Seen>> answers = IntStream.range(0, THREADS)
                .mapToObj(thread -> threads.submit(() -> {
                    start.await();
                    return Seen.of(client.send(request, HttpResponse.BodyHandlers.ofString()));
                }))
                .toList();
        return answers.stream().map(IdempotenceUnderLoadTest::get).toList();
    }

    private static Seen get(Future<Seen> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
