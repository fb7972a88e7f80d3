package fr.relais.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CONV-2 — période, deux bornes incluses")
class PeriodeTest {

    private static final LocalDate ORIGIN = LocalDate.of(2020, 1, 1);

    @ParameterizedTest(name = "{0} → {1}: {2} days")
    @CsvSource({
        "2022-01-01, 2022-01-01, 1",
        "2022-01-01, 2022-12-31, 365",
        "2024-01-01, 2024-02-28, 59",
        "2024-01-01, 2024-12-31, 366",
        "2023-09-01, 2023-12-31, 122"
    })
    void countsBothBounds(LocalDate debut, LocalDate fin, int days) {
        assertThat(new Periode(debut, fin).jours()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-02, 2022-01-01",
        ", 2022-01-01",
        "2022-01-01,",
        "0000-01-01, 2022-01-01",
        "2022-01-01, 9999-12-31"
    })
    void refusesReversedMissingOrAbsurdBounds(LocalDate debut, LocalDate fin) {
        assertThatThrownBy(() -> new Periode(debut, fin))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(KitRefusal.PERIODE_INVALIDE));
    }

    @Test
    void touchingByOneDayIsOverlapping() {
        Periode first = new Periode(LocalDate.of(2020, 3, 1), LocalDate.of(2024, 2, 28));

        assertThat(first.overlaps(new Periode(LocalDate.of(2024, 2, 28), LocalDate.of(2025, 1, 1))))
                .isTrue();
        assertThat(first.overlaps(new Periode(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 1, 1))))
                .isFalse();
    }

    @Property
    void aDayIsInTheIntersectionWhenItIsInBoth(
            @ForAll @IntRange(max = 60) int start,
            @ForAll @IntRange(max = 60) int length,
            @ForAll @IntRange(max = 60) int otherStart,
            @ForAll @IntRange(max = 60) int otherLength,
            @ForAll @IntRange(max = 130) int day) {
        Periode one = days(start, length);
        Periode other = days(otherStart, otherLength);
        LocalDate date = ORIGIN.plusDays(day);

        assertThat(one.intersection(other)
                        .filter(common -> common.contains(date))
                        .isPresent())
                .isEqualTo(one.contains(date) && other.contains(date));
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
    }

    private static Periode days(int start, int length) {
        return new Periode(ORIGIN.plusDays(start), ORIGIN.plusDays(start + length));
    }
}
