package fr.relais.funding.decompte.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.droit.Etape;
import fr.relais.kit.value.Montant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CALC-12: a page writes figures as the French do, and changes nothing else")
class ChiffresTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.43 × min(58000.00 ; 60000.00 × 1.00)|0,43 × min(58 000,00 ; 60 000,00 × 1,00)",
                "16340.00 − (17458.00 + 0.00 − 1118.00)|16 340,00 − (17 458,00 + 0,00 − 1 118,00)",
                "0.123456 × 1.00|0,123456 × 1,00",
                "du 01/01/2022 au 31/12/2022|du 01/01/2022 au 31/12/2022",
                "60, 61, 86|60, 61, 86",
                "-1118.00|-1 118,00",
                "365|365",
            })
    void formulas(String formule, String written) {
        assertThat(Chiffres.enChiffres(formule).replace('\u00a0', ' ')).isEqualTo(written);
    }

    @ParameterizedTest(name = "the result {1} of {0} is written {2}")
    @CsvSource({
        "CALC-2, 0.80, '0,80 ETP'",
        "CALC-5, 365, '365 jours'",
        "CALC-3, 20348.40, '20 348,40 €'",
        "CALC-8, -1118.00, '-1 118,00 €'",
    })
    void units(String regle, String resultat, String written) {
        Etape etape = new Etape(regle, "libellé", "SEED 001", "formule", List.of(), resultat);

        assertThat(Chiffres.avecUnite(etape).replace('\u00a0', ' ')).isEqualTo(written);
    }

    @Test
    void amounts() {
        assertThat(Chiffres.enEuros(Montant.of("6003.94"))).isEqualTo("6\u00a0003,94\u00a0€");
    }
}
