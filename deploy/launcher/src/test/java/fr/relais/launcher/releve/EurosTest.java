package fr.relais.launcher.releve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as the French write them. */
class EurosTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8729.00    | 8 729,00 €
            0.00       | 0,00 €
            0.05       | 0,05 €
            999.99     | 999,99 €
            7121.94    | 7 121,94 €
            -1118.00   | −1 118,00 €
            58000      | 58 000,00 €
            1234567.80 | 1 234 567,80 €
            """)
    void amounts_are_written_with_their_thousands_apart(BigDecimal montant, String expected) {
        assertThat(Euros.format(montant)).isEqualTo(expected);
    }

    @Test
    void CALC_12_nothing_is_rounded_by_writing_it() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Euros.format(new BigDecimal("20348.4041")));
    }
}
