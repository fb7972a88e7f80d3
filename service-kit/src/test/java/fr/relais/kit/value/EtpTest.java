package fr.relais.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CALC-2, CALC-12 — ETP")
class EtpTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0.80, 0.80", "1, 1.00", "0, 0.00", "2.5, 2.50"})
    void readsTwoDecimals(String text, String published) {
        assertThat(Etp.of(text)).hasToString(published);
    }

    @ParameterizedTest(name = "«{0}»")
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "-0.01", "0.805", "1e1", "0,80", "99999", "NaN", " 1"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Etp.of(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(KitRefusal.ETP_INVALIDE));
    }

    @ParameterizedTest(name = "{0} rounds to {1}")
    @CsvSource({"0.33424657, 0.33", "0.16120218, 0.16", "1.37534246, 1.38", "0.125, 0.13"})
    @DisplayName("the day weighted figures of CALC-5 and CALC-6")
    void roundsHalfUp(BigDecimal exact, String rounded) {
        assertThat(Etp.roundHalfUp(exact)).hasToString(rounded);
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> new Etp(new BigDecimal("-0.01"))).isInstanceOf(Refused.class);
    }
}
