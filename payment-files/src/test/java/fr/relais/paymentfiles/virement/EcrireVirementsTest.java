package fr.relais.paymentfiles.virement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.paymentfiles.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The file of a lot, to the byte. */
class EcrireVirementsTest {

    private static final String NORME = "pain.001.001.09";
    private static final int A_THOUSAND = 1_000;

    @Test
    @DisplayName("The lot of Meaux gives the file kept beside this test, and its hash")
    void golden() throws Exception {
        FichierVirements file = EcrireVirements.ecrire(Lots.meaux());

        assertThat(file.xml()).isEqualTo(golden("lot-de-meaux.xml"));
        assertThat(file.sha256()).isEqualTo("856c38198501b9400d6b17b3acd465a0d1c3f1efa70209b96a22aa5930ec99ca");
        assertThat(file.nombre()).isEqualTo(2);
        assertThat(file.total()).isEqualTo("15850.94");
        Schemas.requireValid(NORME, file.contenu());
    }

    @Test
    @DisplayName(
            "The same lot gives the same bytes on a machine of another language, zone, encoding and line ends, and in other threads")
    void sameBytes() throws Exception {
        String here = EcrireVirements.ecrire(Lots.meaux()).sha256();

        assertThat(AutreMachine.sha256()).isEqualTo(here);
        assertThat(Stream.generate(Lots::meaux)
                        .limit(20)
                        .parallel()
                        .map(lot -> EcrireVirements.ecrire(lot).sha256()))
                .containsOnly(here);
    }

    @Test
    @DisplayName("One cent, one name, one day or one order of the lines more: another hash")
    void otherBytes() {
        Virement a = Lots.virement("A", "10.00");
        Virement b = Lots.virement("B", "20.00");
        Compte other = new Compte("Ville de Meaux", Lots.IBAN_MEAUX, Optional.empty());
        Virement named = new Virement("B", b.montant(), other, b.objet());
        assertThat(Stream.of(
                                Lots.lot(a, b),
                                Lots.lot(b, a),
                                Lots.lot(a, Lots.virement("B", "20.01")),
                                Lots.lot(a, named))
                        .map(lot -> EcrireVirements.ecrire(lot).sha256()))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "SEPA 2026: no postal address, neither of the Caf nor of a beneficiary; the BIC of a beneficiary is optional")
    void addressAndBic() throws Exception {
        Compte withBic = new Compte("Association L'Œuf à la coque", Lots.IBAN_MEAUX, Optional.of("PSSTFRPPXXX"));
        FichierVirements file =
                EcrireVirements.ecrire(Lots.lot(new Virement("A", BigDecimal.ONE, withBic, "Solde 2021")));

        assertThat(file.xml())
                .doesNotContain("PstlAdr", "AdrLine")
                .contains("<Nm>Association L'OEuf a la coque</Nm>", "<BICFI>PSSTFRPPXXX</BICFI>", ">1.00</InstdAmt>");
        Schemas.requireValid(NORME, file.contenu());
    }

    @Test
    @DisplayName("A thousand transfers are valid against the schema of the standard, with their sum and count")
    void thousand() throws Exception {
        FichierVirements file = EcrireVirements.ecrire(Lots.ofSize(A_THOUSAND));

        Schemas.requireValid(NORME, file.contenu());
        assertThat(file.xml()).contains("<NbOfTxs>1000</NbOfTxs>", "<CtrlSum>500570.00</CtrlSum>");
        assertThat(Pain001.read(file.xml()).montants()).hasSize(A_THOUSAND);
    }

    @Test
    @DisplayName("The schema is not a formality: one value that it does not have is seen")
    void schemaRefuses() {
        String xml = EcrireVirements.ecrire(Lots.meaux()).xml();
        for (Map.Entry<String, String> change : Map.of(
                        "SLEV",
                        "GRATIS",
                        "<NbOfTxs>2</NbOfTxs>",
                        "",
                        "<InstdAmt Ccy=\"EUR\">8729.00",
                        "<InstdAmt Ccy=\"EUR\">8729.000001")
                .entrySet()) {
            byte[] changed =
                    xml.replaceFirst(change.getKey(), change.getValue()).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Schemas.requireValid(NORME, changed)).isInstanceOf(SAXException.class);
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream bytes = EcrireVirementsTest.class.getResourceAsStream("/virements/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
