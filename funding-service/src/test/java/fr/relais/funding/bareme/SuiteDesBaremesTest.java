package fr.relais.funding.bareme;

import static fr.relais.funding.exemples.Exemples.bareme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.funding.exemples.Exemples;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BAR-1, ASM-FUND-13: definitive years leave no hole between them; a definitive year stays definitive. */
class SuiteDesBaremesTest {

    @ParameterizedTest(name = "known {0}; {1} is published: missing {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                 | 2022 D | ''",
                "2021 D           | 2022 D | ''",
                "2021 D           | 2023 D | 2022",
                "2021 D           | 2025 D | 2022 2023 2024",
                "2021 D           | 2025 P | ''",
                "2021 D, 2022 P   | 2023 D | ''",
                "2023 D           | 2020 D | 2021 2022",
                "2022 P           | 2040 D | ''",
                "2021 D, 2040 P   | 2022 D | ''",
                "2021 D, 2025 D   | 2023 D | 2022",
                "2021 D           | 2021 D | ''"
            })
    void holes(String known, String next, String missing) {
        SuiteDesBaremes suite = new SuiteDesBaremes(baremes(known));
        String found = String.join(
                " ",
                suite.manquants(read(next)).stream().map(Exercice::toString).toList());
        assertThat(found).isEqualTo(missing);
    }

    @ParameterizedTest(name = "BAR-3: known {0}; {1} takes back a definitive year: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2021 D         | 2021 P | true",
                "2021 D         | 2021 D | false",
                "2021 P         | 2021 P | false",
                "2021 P         | 2021 D | false",
                "2021 D         | 2022 P | false",
                "2021 P, 2021 D | 2021 P | true"
            })
    void definitive(String known, String next, boolean refused) {
        assertThat(new SuiteDesBaremes(baremes(known)).seRetracte(read(next))).isEqualTo(refused);
    }

    @Test
    @DisplayName(
            "ASM-FUND-14: two versions that say the same thing are the same, whatever their ranks; one figure differs")
    void same() {
        assertThat(bareme(2022).isSameAs(bareme(2022).as(7))).isTrue();
        assertThat(bareme(2022).isSameAs(Exemples.avecPlafond(bareme(2022), "60000.01")))
                .isFalse();
        assertThat(bareme(2022).isSameAs(bareme(2021))).isFalse();
    }

    @Test
    @DisplayName("DL-8, DL-9: a year is late before it is forclos, or the same day")
    void limits() {
        LocalDate day = LocalDate.parse("2023-06-30");
        assertThat(new Limites(day, day).forclusion()).isEqualTo(day);
        assertThatThrownBy(() -> new Limites(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Bareme> baremes(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(", ")).map(SuiteDesBaremesTest::read).toList();
    }

    private static Bareme read(String text) {
        StatutBareme statut = text.endsWith("D") ? StatutBareme.DEFINITIF : StatutBareme.PROVISOIRE;
        return bareme(Integer.parseInt(text.substring(0, 4)), statut);
    }
}
