package fr.relais.kit.rest;

import static fr.relais.kit.rest.Requests.declarant;
import static fr.relais.kit.rest.Requests.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class LimitsTest {

    private static final Duration NOTHING = Duration.ofMillis(500);
    private static final String[] POSITIONS = {
        "%s",
        "[%s]",
        "{'nom':%s,'lignes':[]}",
        "{'nom':'x','date':%s,'lignes':[]}",
        "{'nom':'x','lignes':%s}",
        "{'nom':'x','lignes':[%s]}",
        "{'nom':'x','lignes':[{'montant':%s}]}",
        "{'nom':'x','lignes':[{'montant':'1','quotite':%s}]}",
        "{'nom':'x','lignes':[{'montant':'1','rang':%s}]}",
        "{'nom':'x','lignes':[{'montant':'1','couleur':%s}]}",
        "{'nom':'x','lignes':[],'inconnu':%s}",
        "{'nom':'x','lignes':[]} %s"
    };

    static Stream<String> hugeNumbers() {
        String[] numbers = {"1E1000000000", "-1e-1000000000", "9".repeat(10_000), "0." + "1".repeat(10_000), "NaN"};
        return Stream.of(numbers).flatMap(number -> Stream.of(POSITIONS).map(position -> position.formatted(number)));
    }

    @ParameterizedTest
    @MethodSource("hugeNumbers")
    void aHugeNumberCostsNothingWhereverItStands(String body) {
        assertTimeout(NOTHING, () -> post(body).statusCode(400).contentType("application/problem+json"));
    }

    static Stream<String> hugeDocuments() {
        return Stream.of(
                "[".repeat(33),
                "{'a':".repeat(500),
                "{'" + "n".repeat(60_000) + "':1}",
                "{'nom':'" + "x".repeat(60_000) + "','lignes':[]}",
                "{'nom':'x','lignes':[],'" + "n".repeat(101) + "':1}");
    }

    @ParameterizedTest
    @MethodSource("hugeDocuments")
    void deepOrLongDocumentsAreRefusedAtOnce(String body) {
        assertTimeout(NOTHING, () -> post(body).statusCode(400).contentType("application/problem+json"));
    }

    @Test
    void moreThan64KibIsRefusedWhetherItsLengthIsToldOrNot() {
        String body = "{'nom':'x','lignes':[{'montant':'1'}" + ",{'montant':'1'}".repeat(5_000) + "]}";

        problem(post(body), KitRefusal.CORPS_TROP_GRAND);
        assertThat(RawHttp.chunked("/echo", body.replace('\'', '"'))).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32"})
    void onlyUtf8IsRead(String charset) {
        byte[] body = "{\"nom\":\"é\",\"lignes\":[]}".getBytes(Charset.forName(charset));

        problem(bytes(body), KitRefusal.CORPS_ILLISIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=UTF-16", "application/json; charset=klingon"})
    void aBodySaidToBeInAnotherCharsetIsNotRead(String type) {
        byte[] body = "{\"nom\":\"x\",\"lignes\":[]}".getBytes(StandardCharsets.UTF_8);

        problem(
                declarant()
                        .header("Content-Type", type)
                        .body(body)
                        .post("/echo")
                        .then(),
                KitRefusal.FORMAT_NON_ADMIS);
    }

    @Test
    void aBodyOfOneTextIsJsonToo() {
        problem(
                declarant()
                        .contentType(ContentType.TEXT)
                        .body("{\"texte\":\"x\"}")
                        .post("/echo/texte")
                        .then(),
                KitRefusal.FORMAT_NON_ADMIS);
    }

    @Test
    void aBodySaidToBeCompressedIsNotRead() {
        problem(
                declarant()
                        .header("Content-Encoding", "gzip")
                        .contentType(ContentType.JSON)
                        .body("{\"nom\":\"x\",\"lignes\":[]}")
                        .post("/echo")
                        .then(),
                KitRefusal.FORMAT_NON_ADMIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLEU ", " BLEU", "BLEU\\u0000", "\\u0007BLEU"})
    void aWordOfAListIsReadToTheLetter(String word) {
        problem(
                        post("{'nom':'x','lignes':[{'montant':'1','couleur':'%s'}]}".formatted(word)),
                        KitRefusal.CHAMP_INVALIDE)
                .body("errors[0].pointer", equalTo("/lignes/0/couleur"));
    }

    @Test
    void aTextInAnotherCharsetIsNamed() {
        byte[] body = "{\"nom\":\"é\",\"lignes\":[]}".getBytes(StandardCharsets.ISO_8859_1);

        problem(bytes(body), KitRefusal.CHAMP_INVALIDE).body("errors[0].pointer", equalTo("/nom"));
    }

    @Test
    void aByteOrderMarkIsRefused() {
        byte[] body = "\uFEFF{\"nom\":\"x\",\"lignes\":[]}".getBytes(StandardCharsets.UTF_8);

        problem(bytes(body), KitRefusal.CORPS_ILLISIBLE);
    }

    @Test
    void textsAreReadInOneFormOfUnicode() {
        post("{'nom':'Cre\u0300che','lignes':[]}").statusCode(200).body("nom", equalTo("Crèche"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20000",
                "[2026,1,31]",
                "'+12026-01-01'",
                "'-0001-01-01'",
                "'0000-01-01'",
                "'1899-12-31'",
                "'2200-01-01'",
                "'2026-1-31'",
                "'2026-01-31T00:00'"
            })
    void aDayIsReadInItsIsoFormOnly(String date) {
        problem(post("{'nom':'x','date':%s,'lignes':[]}".formatted(date)), KitRefusal.CHAMP_INVALIDE)
                .body("errors[0].pointer", equalTo("/date"));
    }

    @Test
    void longAddressesAndHeadersAreRefused() {
        assertThat(RawHttp.get("/" + "a".repeat(5_000))).startsWith("HTTP/1.0 414");
        assertThat(RawHttp.get("/echo HTTP/1.1\r\nX-Long: " + "a".repeat(9_000)))
                .startsWith("HTTP/1.1 431");
    }

    private static ValidatableResponse post(String body) {
        return declarant()
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/echo")
                .then();
    }

    private static ValidatableResponse bytes(byte[] body) {
        return declarant()
                .header("Content-Type", "application/json")
                .body(body)
                .post("/echo")
                .then();
    }
}
