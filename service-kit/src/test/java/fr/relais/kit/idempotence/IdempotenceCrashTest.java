package fr.relais.kit.idempotence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionManager;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class IdempotenceCrashTest {

    @Inject
    Actes actes;

    @Inject
    Accidents accidents;

    @Inject
    EntityManager entities;

    @Inject
    TransactionManager transactions;

    @TestHTTPResource("/actes")
    URI uri;

    private final Sending act = Sending.to("/actes");

    @Test
    void aKillBetweenTheEffectAndItsAnswerLeavesNothingAndTheRetryActsOnce() {
        accidents.next(() -> terminate(backend()));

        assertNothingThenOnce();
    }

    @Test
    void aKillAfterTheAnswerIsKeptAndBeforeTheCommitLeavesNothingAndTheRetryActsOnce() {
        accidents.next(() -> atTheEnd(() -> terminate(backend())));

        assertNothingThenOnce();
    }

    @Test
    void anAnswerLostAfterTheCommitIsGivenAgain() throws IOException {
        sendAndHangUpOnceCommitted();

        Response retry = act.send();
        retry.then().statusCode(201);
        IdempotenceTest.assertSameAnswer(act.send(), retry);
        assertThat(actes.count(act.nom())).isOne();
        assertThat(actes.events(act.nom())).isOne();
    }

    private void assertNothingThenOnce() {
        act.send().then().statusCode(greaterThanOrEqualTo(500));
        assertThat(actes.count(act.nom())).isZero();
        assertThat(actes.events(act.nom())).isZero();
        assertThat(actes.kept(act.key())).isZero();

        Response retry = act.send();
        retry.then().statusCode(201);
        IdempotenceTest.assertSameAnswer(act.send(), retry);
        assertThat(actes.count(act.nom())).isOne();
        assertThat(actes.events(act.nom())).isOne();
    }

    private int backend() {
        return (Integer) entities.createNativeQuery("select pg_backend_pid()", Integer.class)
                .getSingleResult();
    }

    /** From another connection, as an operator or a failing machine would. */
    private void terminate(int backend) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("select pg_terminate_backend(?1, 5000)", Boolean.class)
                        .setParameter(1, backend)
                        .getSingleResult());
    }

    private void atTheEnd(Runnable accident) {
        try {
            transactions.getTransaction().registerSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    assertThat(keptSoFar()).isOne();
                    accident.run();
                }

                @Override
                public void afterCompletion(int status) {
                    assertThat(status).isNotEqualTo(Status.STATUS_COMMITTED);
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long keptSoFar() {
        return actes.kept(act.key());
    }

    private void sendAndHangUpOnceCommitted() throws IOException {
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream().write("""
                            POST %s HTTP/1.1
                            Host: %s:%d
                            Authorization: Bearer %s
                            Content-Type: application/json
                            Idempotency-Key: %s
                            Content-Length: %d

                            %s""".formatted(
                            uri.getPath(),
                            uri.getHost(),
                            uri.getPort(),
                            Tokens.of(act.persona()),
                            act.key(),
                            act.body().length(),
                            act.body())
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            await().atMost(Duration.ofSeconds(10)).until(() -> actes.kept(act.key()) == 1);
        }
    }
}
