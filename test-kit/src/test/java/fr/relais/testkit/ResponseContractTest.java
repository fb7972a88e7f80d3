package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which an answer may leave its document is seen; an answer that keeps to it passes. */
class ResponseContractTest {
    private static final String ID = "019308a0-0000-7000-8000-000000000145";
    private static final String NOTE = "{'id':'" + ID + "','titre':'Visite','le':'2026-01-01'}";
    private static final String PROBLEM = "{'type':'/problemes/X','title':'t','status':404,'detail':'d','code':'X'}";

    private final ResponseContract contract = new ResponseContract(SampleDocument.read());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "200 | application/json;charset=UTF-8 | " + NOTE,
                "404 | application/problem+json | " + PROBLEM,
            })
    void an_answer_that_keeps_to_the_document(int status, String type, String body) {
        assertThatCode(() -> check("GET", "/notes/771-201800145", answer(status, type, body)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{3}: {0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "418 | application/json         | " + NOTE + " | the status 418 is not documented",
                "200 | application/json         | {'id':'" + ID + "','titre':'t','secret':1} | 'secret'",
                "200 | application/json         | {'id':'" + ID
                        + "','titre':7} | /titre: integer found, string expected",
                "200 | application/json         | {'id':'" + ID + "'} | 'titre'",
                "200 | application/json         | {'id':'145','titre':'t'} | /id",
                "200 | application/json         | {'id':'" + ID + "','titre':'t','le':'01/04/2022'} | /le",
                "200 | text/plain               | " + NOTE + " | content type « text/plain » is not documented",
                "200 | application/json         | oups | not JSON",
                "404 | application/problem+json | {'type':'about:blank'} | 'code'",
                "404 | application/json         | " + PROBLEM + " | content type « application/json »"
            })
    void an_answer_that_leaves_the_document(int status, String type, String body, String told) {
        assertThatThrownBy(() -> check("GET", "/notes/771-201800145", answer(status, type, body)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lireNote (GET /notes/{dossier})")
                .hasMessageContaining(told)
                .hasMessageContaining("The document says: 200 application/json, 404 application/problem+json")
                .hasMessageContaining("What came: " + status);
    }

    @Test
    void a_header_that_is_promised_must_be_there() {
        Answer created = answer(201, "application/json", NOTE);
        Map<String, List<String>> more = new HashMap<>(created.headers());
        more.put("location", List.of("/notes/1"));

        assertThatThrownBy(() -> check("POST", "/notes", created))
                .hasMessageContaining("the header Location is missing");
        assertThatCode(() -> check(
                        "POST", "/notes", new Answer(201, more, created.body().getBytes(UTF_8), created.took())))
                .doesNotThrowAnyException();
    }

    @Test
    void where_there_is_no_operation_only_the_refusals_of_the_framework_pass() {
        assertThatCode(() -> check("GET", "/q/health", answer(200, "text/html", "x")))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("GET", "/inconnu", answer(404, "", ""))).doesNotThrowAnyException();
        assertThatCode(() -> check("DELETE", "/notes", answer(405, "", ""))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("GET", "/inconnu", answer(200, "application/json", "{}")))
                .hasMessageContaining("no such operation, which should answer 404");
        assertThatThrownBy(() -> check("DELETE", "/notes", answer(404, "", "")))
                .hasMessageContaining("no such operation, which should answer 405");
    }

    private void check(String method, String path, Answer answer) {
        contract.check(method, path, answer);
    }

    private static Answer answer(int status, String type, String body) {
        Map<String, List<String>> headers = type.isEmpty() ? Map.of() : Map.of("Content-Type", List.of(type));
        return new Answer(status, headers, body.replace('\'', '"').getBytes(UTF_8), Duration.ZERO);
    }
}
