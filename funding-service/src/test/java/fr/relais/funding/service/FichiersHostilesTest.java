package fr.relais.funding.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import fr.relais.funding.exemples.FichierDeLaBanque;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("A hostile file of a bank gets a 4xx and changes nothing")
class FichiersHostilesTest {

    private static final String XML = FichierDeLaBanque.releve("M", LocalDate.of(2022, 3, 17))
            .frais("1.00")
            .xml();
    private static final String PATH = "/retours/771/fichiers";

    @Inject
    SansTrace sansTrace;

    @Test
    @DisplayName("entities, another encoding, cut, empty, too deep, another message: each refused with its reason")
    void hostile() {
        hostileFiles()
                .forEach((reason, file) -> sansTrace
                        .refused(422, "FICHIER_BANCAIRE_REFUSE", () -> send(file))
                        .then()
                        .body("detail", startsWith(reason.split("/")[0] + " : ")));
    }

    private static Map<String, byte[]> hostileFiles() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("DTD_INTERDITE/expansion", declaring("""
                <!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>"""));
        files.put("DTD_INTERDITE/external", declaring("<!DOCTYPE b SYSTEM \"file:///etc/passwd\">"));
        files.put(
                "DTD_INTERDITE/remote", declaring("<!DOCTYPE b [<!ENTITY % x SYSTEM \"http://localhost:1/x\"> %x;]>"));
        files.put("DTD_INTERDITE/unknown", XML.replace("1.00", "&x;").getBytes(UTF_8));
        files.put(
                "ENCODAGE_INVALIDE/said",
                XML.replace("\"UTF-8\"", "\"ISO-8859-1\"").getBytes(UTF_8));
        files.put(
                "ENCODAGE_INVALIDE/unsaid", XML.replace("<MsgId>M", "<MsgId>é").getBytes(ISO_8859_1));
        files.put("ENCODAGE_INVALIDE/wide", XML.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        files.put("XML_INVALIDE/cut", Arrays.copyOf(XML.getBytes(UTF_8), XML.length() - 20));
        files.put("FICHIER_VIDE", new byte[0]);
        files.put(
                "XML_TROP_PROFOND",
                XML.replace("1.00", "<a>".repeat(40) + "</a>".repeat(40)).getBytes(UTF_8));
        files.put(
                "MESSAGE_INCONNU",
                XML.replace("camt.054.001.08", "pain.001.001.09").getBytes(UTF_8));
        files.put("CHAMP_INVALIDE", XML.replace("1.00", "1e9").getBytes(UTF_8));
        return files;
    }

    private static byte[] declaring(String dtd) {
        return XML.replace("?>", "?>" + dtd).getBytes(UTF_8);
    }

    @Test
    @DisplayName("100 MB is refused before it is read; 5 MiB and a byte, too")
    void heavy() throws IOException {
        var before = DatabaseState.ofService().get();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("""
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Idempotency-Key: %s\r
                    Content-Type: application/xml\r
                    Content-Length: 104857600\r
                    \r
                    """.formatted(PATH, Tokens.of(Persona.AGENT_COMPTABLE_77), UUID.randomUUID())
                    .getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                    .isEqualTo("HTTP/1.1 413");
        }
        sansTrace.refused(413, "CORPS_TROP_GRAND", () -> send(new byte[5 * 1024 * 1024 + 1]));
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }

    private static Response send(byte[] file) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Persona.AGENT_COMPTABLE_77))
                .contentType("application/xml; charset=utf-8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file)
                .post(PATH);
    }
}
