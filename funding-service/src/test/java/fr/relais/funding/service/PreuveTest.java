package fr.relais.funding.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.evidence.Verifier;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 7, line 5: the archive that the service makes is verified by the program that shares no code with it. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class PreuveTest {

    private static final String ACOMPTE_2 = "items.find { it.exercice == 2022 && it.genre == 'ACOMPTE_2' }.paiementId";

    private static final String PAIN_002 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03">
              <CstmrPmtStsRpt>
                <GrpHdr><MsgId>BDF-1</MsgId><CreDtTm>%sT00:05:00</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts>
                  <OrgnlMsgId>LOT</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
                </OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts>
                  <OrgnlPmtInfId>LOT</OrgnlPmtInfId>
                  <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>
                  <TxInfAndSts>
                    <OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>RJCT</TxSts>
                    <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>
                  </TxInfAndSts>
                </OrgnlPmtInfAndSts>
              </CstmrPmtStsRpt>
            </Document>""";

    @Inject
    Calme calme;

    @TempDir
    Path folder;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    @DisplayName(
            "I5: acompte 2 of Frot with what was withheld, its very facts though replaced since, the same bytes twice")
    void ordered() throws IOException {
        UnDossier frot = UnDossier.frot()
                .avenantSigne()
                .acomptesRepris()
                .reelValide()
                .bilanEvalue()
                .previsionnelValide();
        frot.awaitPaiements(2);
        calme.attendre();
        String path = "/paiements/" + frot.get("/paiements").path(ACOMPTE_2) + "/preuve";

        byte[] archive = download(frot, path);

        assertThat(verified(archive)).endsWith("La preuve est cohérente.\n");
        assertThat(download(frot, path)).as("the same state, the same bytes").isEqualTo(archive);
        Map<String, JsonNode> files = read(archive);
        assertThat(files.get("paiement.json").path("net").asText()).isEqualTo("6003.94");
        assertThat(files.get("bareme.json").path("versions").findValuesAsText("source"))
                .contains("FICTIF");
        assertThat(etats(files)).containsOnly("EN_VIGUEUR");

        frot.suspendu();
        Map<String, JsonNode> later = await("a fact is replaced")
                .atMost(Duration.ofSeconds(30))
                .until(() -> read(download(frot, path)), read -> etats(read).contains("REMPLACE"));
        assertThat(etats(later)).contains("EN_VIGUEUR").doesNotContain("NON_CONSERVE");
        String convention = "faits/02-convention.json";
        assertThat(later.get(convention).path("contenu"))
                .as("the terms it was ordered on")
                .isEqualTo(files.get(convention).path("contenu"));
    }

    private static List<String> etats(Map<String, JsonNode> files) {
        return files.get("paiement.json").path("causes").findValuesAsText("etat");
    }

    @Test
    @DisplayName(
            "§3.7, ACT-2, I4: one payment executed, one rejected, through lot, file and answer: both are proved, no account shown")
    void paid() throws IOException {
        UnLot lot = UnLot.emis();
        List<String> references = lot.endToEndIds();
        answer(lot, PAIN_002.formatted(UnLot.today(), references.get(0), references.get(1)));

        String verdicts = "";
        for (UnDossier dossier : lot.dossiers) {
            String payments = "/dossiers/" + dossier.numero + "/paiements";
            String id = lot.get("controleur", payments).path("items.find { it.genre == 'ACOMPTE_1' }.paiementId");
            byte[] archive = lot.get("controleur", payments + "/" + id + "/preuve")
                    .then()
                    .extract()
                    .asByteArray();

            assertThat(verified(archive)).endsWith("La preuve est cohérente.\n");
            assertThat(new String(archive, StandardCharsets.UTF_8))
                    .contains("<InstdAmt Ccy=\"EUR\">", "LIBERER", "agent-comptable-" + lot.codeCaf)
                    .doesNotContain(LesComptes.IBAN);
            verdicts += read(archive).get("virements.json").findValuesAsText("etat");
        }
        assertThat(verdicts).contains("PAYE", "REJETE");
    }

    private static void answer(UnLot lot, String file) {
        given().auth()
                .oauth2(lot.agent("agent-comptable"))
                .contentType("application/xml")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/retours/" + lot.codeCaf + "/fichiers")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("PAY-6, ASM-FUND-94: no evidence of a payment that is not, none for the partner")
    void refused() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne();
        var before = DatabaseState.ofService().get();
        String path = "/paiements/" + UUID.randomUUID() + "/preuve";

        ourcq.get(Persona.AGENT_COMPTABLE_77, path).then().statusCode(404).body("code", equalTo("PAIEMENT_INCONNU"));
        ourcq.get(Persona.DECLARANT_MEAUX, path).then().statusCode(403);
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }

    private static byte[] download(UnDossier dossier, String path) {
        return dossier.get(Persona.AGENT_COMPTABLE_77, path)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
    }

    private String verified(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("preuve.zip"), archive);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Verifier.run(new PrintStream(said, true, StandardCharsets.UTF_8), file.toString());
        return said.toString(StandardCharsets.UTF_8);
    }

    private Map<String, JsonNode> read(byte[] archive) throws IOException {
        Map<String, JsonNode> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    files.put(entry.getName(), json.readTree(zip.readAllBytes()));
                }
            }
        }
        return files;
    }
}
