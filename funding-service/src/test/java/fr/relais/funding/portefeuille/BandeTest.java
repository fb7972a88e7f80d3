package fr.relais.funding.portefeuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.kit.value.Montant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ASM-FUND-58: each difference has one band, to the cent")
class BandeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "-5000.01, PERTE_PLUS_DE_5000",
        "-5000.00, PERTE_DE_1000_A_5000",
        "-1000.01, PERTE_DE_1000_A_5000",
        "-1000.00, PERTE_JUSQU_A_1000",
        "-0.01, PERTE_JUSQU_A_1000",
        "0.00, INCHANGE",
        "0.01, GAIN_JUSQU_A_1000",
        "1000.00, GAIN_JUSQU_A_1000",
        "1000.01, GAIN_DE_1000_A_5000",
        "5000.00, GAIN_DE_1000_A_5000",
        "5000.01, GAIN_PLUS_DE_5000",
    })
    void bounds(String ecart, Bande bande) {
        assertThat(Bande.of(Montant.of(ecart))).isEqualTo(bande);
    }
}
