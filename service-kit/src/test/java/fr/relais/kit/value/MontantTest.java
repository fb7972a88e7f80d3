package fr.relais.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CALC-12 — montant")
class MontantTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"8729.00, 8729.00", "8729, 8729.00", "0.5, 0.50", "-1118.00, -1118.00", "0, 0.00", "-0, 0.00"})
    void readsEurosAndCents(String text, String published) {
        assertThat(Montant.of(text)).hasToString(published);
    }

    @ParameterizedTest(name = "«{0}»")
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "123.456",
                "1,5",
                "1 234.56",
                "1\u00a0234,56",
                "+5",
                "007",
                "1e3",
                "1E400",
                "NaN",
                "Infinity",
                ".5",
                "5.",
                "9223372036854775807",
                "1e1000000000",
                "0x10",
                "１２.00",
                "12.00€"
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Montant.of(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(KitRefusal.MONTANT_INVALIDE));
    }

    @Test
    @DisplayName("a number of ten million digits costs nothing to refuse")
    void boundsTheLengthBeforeAnyArithmetic() {
        String bomb = "9".repeat(10_000_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> Montant.of(bomb)).isInstanceOf(Refused.class));
    }

    @ParameterizedTest(name = "{0} rounds to {1}")
    @CsvSource({
        "20348.4041, 20348.40",
        "9030.035, 9030.04",
        "9030.0349999, 9030.03",
        "-0.005, -0.01",
        "0.005, 0.01",
        "0.0049, 0.00"
    })
    void roundsHalfACentAwayFromZero(BigDecimal exact, String rounded) {
        assertThat(Montant.roundHalfUp(exact)).hasToString(rounded);
    }

    @Test
    void isNeverRoundedSilently() {
        BigDecimal threeDecimals = new BigDecimal("1.005");

        assertThatThrownBy(() -> new Montant(threeDecimals)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void sumsAndDifferencesLoseNothing(@ForAll int cents, @ForAll int otherCents) {
        Montant one = new Montant(BigDecimal.valueOf(cents, 2));
        Montant other = new Montant(BigDecimal.valueOf(otherCents, 2));

        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.min(other).plus(one.max(other))).isEqualTo(one.plus(other));
        assertThat(one.plus(one.negate()).isZero()).isTrue();
    }

    @Test
    void travelsAsADecimalStringAndNothingElse() throws Exception {
        ObjectMapper json = new ObjectMapper();

        assertThat(json.writeValueAsString(List.of(Montant.of("8729")))).isEqualTo("[\"8729.00\"]");
        assertThat(json.readValue("\"8729.00\"", Montant.class)).isEqualTo(Montant.of("8729.00"));
        for (String number : List.of("8729.00", "8729", "1E1000000000", "true", "[]", "{}")) {
            assertThatThrownBy(() -> json.readValue(number, Montant.class)).isInstanceOf(Exception.class);
        }
    }
}
