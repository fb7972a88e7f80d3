package fr.relais.convention.ctg;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.convention.ctg.Avertissement.ConventionSuivie;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CONV-1: a convention that outlives the last Ctg of its relais is warned of, and never refused. */
class AvertissementTest {

    private static final UUID ID = UUID.fromString("019308a0-0000-7000-8000-000000000301");

    @ParameterizedTest(name = "Convention to {0}, Ctg to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-28 | 2025-12-31 | false",
                "2025-12-31 | 2025-12-31 | false",
                "2026-01-01 | 2025-12-31 | true",
                "2028-12-31 | 2021-12-31 | true"
            })
    void a_convention_that_outlives_its_ctg(LocalDate fin, LocalDate finCtg, boolean warned) {
        List<Avertissement> told = Avertissement.of(List.of(until(fin)), List.of(ctg(finCtg)));

        assertThat(told)
                .isEqualTo(Stream.of(new Avertissement(ID, fin, finCtg))
                        .filter(each -> warned)
                        .toList());
    }

    @Test
    @DisplayName("The last Ctg to end counts; without any Ctg there is nothing to outlive")
    void the_last_ctg() {
        ConventionSuivie convention = until(LocalDate.of(2025, 6, 30));

        assertThat(Avertissement.of(
                        List.of(convention), List.of(ctg(LocalDate.of(2025, 12, 31)), ctg(LocalDate.of(2024, 12, 31)))))
                .isEmpty();
        assertThat(Avertissement.of(List.of(convention), List.of())).isEmpty();
    }

    @Test
    @DisplayName("The warning says both dates and its rule")
    void in_words() {
        Avertissement told = new Avertissement(ID, LocalDate.of(2028, 12, 31), LocalDate.of(2025, 12, 31));

        assertThat(told.regle()).isEqualTo("CONV-1");
        assertThat(told.message()).contains("2028-12-31", "2025-12-31");
    }

    private static ConventionSuivie until(LocalDate fin) {
        return new ConventionSuivie(ID, new Periode(LocalDate.of(2020, 3, 1), fin));
    }

    private static Periode ctg(LocalDate fin) {
        return new Periode(LocalDate.of(2018, 1, 1), fin);
    }
}
