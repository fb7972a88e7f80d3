package fr.relais.activity.declaration;

import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.pdf.PrintedPdf;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** §3.4: the receipt of what was handed in is a PDF and a JSON that agree; of a draft there is none. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RecepisseTest {

    private static final String RECEPISSE = Api.PREVISIONNEL + "/versions/1/recepisse";

    @Inject
    Rows rows;

    private final ObjectMapper json = new ObjectMapper();
    private Api api;

    @BeforeEach
    void aSignedConvention() {
        api = new Api(UneConvention.signee().known(rows).dossier(), 2022);
    }

    @Test
    void the_pdf_says_and_carries_what_the_json_says() throws IOException {
        api.declare(
                Api.PREVISIONNEL,
                Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE").replace("\"territoire\"", """
                        "autresAgents": [{"fonction": "Secrétariat", "quotite": "0.20", "debut": "2022-01-01",
                         "fin": "2022-12-31"}], "communes": ["77513", "77284"], "territoire\""""));

        String receipt = api.get(DECLARANT_MEAUX, RECEPISSE)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("remisePar", equalTo("approbateur-meaux"))
                .body("totalCharges", equalTo("58000.00"))
                .body("totalProduits", equalTo("58000.00"))
                .body("donnees.autresAgents.fonction", contains("Secrétariat"))
                .body("donnees.communes", contains("77284", "77513"))
                .extract()
                .asString();
        byte[] pdf = api.get(DECLARANT_MEAUX, RECEPISSE + "/pdf")
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        PrintedPdf printed = new PrintedPdf(pdf, "Dossier .*").followsItsNorms();
        assertThat(json.readTree(printed.attached("recepisse.json"))).isEqualTo(json.readTree(receipt));
        printed.says(
                "Récépissé de la déclaration prévisionnelle 2022",
                "La version 1 a été remise à la Caf le",
                "par approbateur-meaux",
                "Compte 64 : 58 000,00 €",
                "Total : 58 000,00 €",
                "1,00 ETP du 01/01/2022 au 31/12/2022",
                "guichet unique d'information des familles",
                "Communes (codes Insee) : 77284, 77513",
                "Secrétariat : 0,20 ETP du 01/01/2022 au 31/12/2022");
        assertThat(api.get(DECLARANT_MEAUX, RECEPISSE + "/pdf").extract().asByteArray())
                .isEqualTo(pdf);
    }

    @Test
    void a_draft_has_no_receipt_and_a_version_that_is_not_there_is_unknown() {
        api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE"))
                .statusCode(200);
        var before = DatabaseState.ofService().get();

        for (String form : new String[] {"", "/pdf"}) {
            api.get(DECLARANT_MEAUX, RECEPISSE + form)
                    .statusCode(409)
                    .body("code", equalTo("VERSION_NON_REMISE"))
                    .body("regle", equalTo("§3.4"));
            api.get(DECLARANT_MEAUX, Api.PREVISIONNEL + "/versions/2/recepisse" + form)
                    .statusCode(404)
                    .body("code", equalTo("VERSION_INCONNUE"));
        }
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }
}
