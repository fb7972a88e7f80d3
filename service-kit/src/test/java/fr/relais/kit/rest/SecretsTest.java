package fr.relais.kit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Neither a token nor a body is ever written down: not in a log, not in an answer. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class SecretsTest {

    private static final String SECRET = "FR7630006000011234567890189";

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            StringWriter text = new StringWriter().append(entry.getMessage());
            if (entry.getParameters() != null) {
                text.append(List.of(entry.getParameters()).toString());
            }
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(new PrintWriter(text));
            }
            logged.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void aFailedRequestLeavesNoTraceOfItsTokenOrItsBody() {
        String token = Tokens.of(Persona.DECLARANT_MEAUX);

        String broken = post(token, "/echo/broken", "{\"nom\":\"" + SECRET + "\",\"lignes\":[]}", 500);
        String unreadable = post(token, "/echo", "{\"nom\":\"x\",\"date\":\"" + SECRET + "\",\"lignes\":[]}", 400);
        String unknown = post(token, "/echo", "{\"" + SECRET + "\":1}", 400);
        String notJson = post(token, "/echo", SECRET, 400);
        String badToken = post(token + "x", "/echo", "{\"nom\":\"" + SECRET + "\",\"lignes\":[]}", 401);

        assertThat(logged).anyMatch(line -> line.contains("Unforeseen failure"));
        assertThat(logged).noneMatch(line -> line.contains(SECRET) || line.contains(token));
        assertThat(broken + unreadable + notJson + badToken).doesNotContain(SECRET, token);
        assertThat(unknown).doesNotContain(token);
    }

    private static String post(String token, String path, String body, int status) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }
}
