package fr.relais.funding.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which days a report is to be kept of")
class KeepRapportsTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

    @Test
    void theDayBeforeWhenNoneEverWas() {
        assertThat(KeepRapports.missing(Optional.empty(), YESTERDAY)).containsExactly(YESTERDAY);
    }

    @Test
    void noneWhenItIsKept() {
        assertThat(KeepRapports.missing(Optional.of(YESTERDAY), YESTERDAY)).isEmpty();
        assertThat(KeepRapports.missing(Optional.of(YESTERDAY.plusDays(1)), YESTERDAY))
                .isEmpty();
    }

    @Test
    @DisplayName("the days that a stopped service missed, a month of them at most")
    void missed() {
        assertThat(KeepRapports.missing(Optional.of(YESTERDAY.minusDays(3)), YESTERDAY))
                .containsExactly(YESTERDAY.minusDays(2), YESTERDAY.minusDays(1), YESTERDAY);
        List<LocalDate> year = KeepRapports.missing(Optional.of(YESTERDAY.minusYears(1)), YESTERDAY);
        assertThat(year).hasSize(31).endsWith(YESTERDAY).doesNotHaveDuplicates();
    }
}
