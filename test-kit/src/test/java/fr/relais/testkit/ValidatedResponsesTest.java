package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every request of RestAssured goes through the judge, whoever sends it and whatever it expects. */
class ValidatedResponsesTest {
    private HttpServer server;
    private String body;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            byte[] bytes = body.replace('\'', '"').getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void an_answer_that_conforms_reaches_the_test_whole() {
        body = "{'id':'019308a0-0000-7000-8000-000000000145','titre':'Été'}";

        Response answer = judged().get("/notes/771-201800145?limite=1");

        assertThat(answer.jsonPath().getString("titre")).isEqualTo("Été");
    }

    @Test
    void an_answer_that_does_not_fails_the_test_that_asked() {
        body = "{'id':'019308a0-0000-7000-8000-000000000145','titre':'Visite','iban':'FR76'}";

        assertThatThrownBy(() -> judged().get("/notes/771-201800145"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lireNote")
                .hasMessageContaining("iban");
    }

    private RequestSpecification judged() {
        return RestAssured.given()
                .filter(new ValidatedResponses.Judge(new ResponseContract(SampleDocument.read())))
                .baseUri("http://localhost")
                .port(server.getAddress().getPort());
    }
}
