package fr.relais.kit.rest;

import static fr.relais.kit.rest.Requests.declarant;
import static fr.relais.kit.rest.Requests.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A file may be larger than a JSON document, where the method says it takes one, and nowhere else. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class UploadTest {

    private static final int MOST = 5 * 1024 * 1024;

    @Test
    void aFileMayHold5Mib() {
        send("/echo/fichier", "application/pdf", MOST).statusCode(200).body("taille", equalTo(MOST));
    }

    @Test
    void oneByteMoreIsRefusedWhetherItsLengthIsToldOrNot() {
        problem(send("/echo/fichier", "application/pdf", MOST + 1), KitRefusal.CORPS_TROP_GRAND);
        assertThat(RawHttp.chunked("/echo/fichier", "application/pdf", "x".repeat(MOST + 1)))
                .startsWith("HTTP/1.1 413")
                .contains("CORPS_TROP_GRAND");
    }

    @Test
    void aFileThatDoesNotTellItsLengthIsRead() {
        assertThat(RawHttp.chunked("/echo/fichier", "application/pdf", "x".repeat(100_000)))
                .startsWith("HTTP/1.1 200")
                .contains("100000");
    }

    @Test
    void whereNoFileIsTaken64KibStayTheLimit() {
        problem(send("/echo", "application/json", 64 * 1024 + 1), KitRefusal.CORPS_TROP_GRAND);
        assertThat(RawHttp.chunked("/echo", "{\"nom\":\"x\",\"lignes\":[]" + " ".repeat(64 * 1024) + "}"))
                .startsWith("HTTP/1.1 413")
                .contains("CORPS_TROP_GRAND");
    }

    @Test
    void aFileOfAnotherKindIsNotTaken() {
        problem(send("/echo/fichier", "image/gif", 10), KitRefusal.FORMAT_NON_ADMIS);
    }

    private static ValidatableResponse send(String path, String type, int size) {
        return declarant()
                .header("Content-Type", type)
                .body(new byte[size])
                .post(path)
                .then();
    }
}
