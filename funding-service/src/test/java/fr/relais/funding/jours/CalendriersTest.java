package fr.relais.funding.jours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.jours.fichier.LireCalendriers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which days count for a Caf and for the banks (ASM-FUND-87, 88)")
class CalendriersTest {

    private static final Calendriers CALENDRIERS = LireCalendriers.lire();
    private static final int FIRST_YEAR = 2002;

    /** All the days of a year that nobody works, the weekends left out of account. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "771 | 2024 | 01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25",
                "771 | 2025 | 01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25",
                "771 | 2026 | 01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25",
                "771 | 2027 | 01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25",
                "571 | 2024 | 01-01 03-29 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25 12-26",
                "671 | 2026 | 01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26",
                "681 | 2027 | 01-01 03-26 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25 12-26",
                "973 | 2025 | 01-01 04-21 05-01 05-08 05-29 06-09 06-10 07-14 08-15 11-01 11-11 12-25",
                "974 | 2026 | 01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-20 12-25",
                "976 | 2026 | 01-01 04-06 04-27 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25",
                "972 | 2026 | 01-01 02-17 02-18 04-03 04-06 05-01 05-08 05-14 05-22 05-25 07-14 07-21 08-15 11-01 11-02"
                        + " 11-11 12-25",
                "971 | 2026 | 01-01 02-17 02-18 03-12 04-03 04-06 05-01 05-08 05-14 05-25 05-27 07-14 07-21 08-15 11-01"
                        + " 11-02 11-11 12-25"
            })
    void off(String codeCaf, int annee, String days) {
        assertThat(CALENDRIERS.deLaCaf(codeCaf).chomes().stream()
                        .map(jour -> jour.of(annee))
                        .sorted()
                        .distinct())
                .containsExactlyElementsOf(days(annee, days));
    }

    @ParameterizedTest(name = "TARGET in {0}")
    @CsvSource({
        "2024,01-01 03-29 04-01 05-01 12-25 12-26",
        "2025,01-01 04-18 04-21 05-01 12-25 12-26",
        "2026,01-01 04-03 04-06 05-01 12-25 12-26",
        "2027,01-01 03-26 03-29 05-01 12-25 12-26"
    })
    void banks(int annee, String days) {
        assertThat(CALENDRIERS.banques().chomes().stream()
                        .map(jour -> jour.of(annee))
                        .sorted())
                .containsExactlyElementsOf(days(annee, days));
    }

    private static List<LocalDate> days(int annee, String days) {
        return Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(annee + "-" + day))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {2} days after {1} comes {3}")
    @CsvSource({
        "771,2026-11-20,3,2026-11-25", // a Friday
        "771,2026-04-02,1,2026-04-07", // Good Friday is a holiday of the banks, then Easter
        "771,2025-12-24,2,2025-12-30", // Christmas, 26 December of the banks, a weekend
        "974,2024-12-19,1,2024-12-23",
        "971,2026-05-26,1,2026-05-28",
        "771,2026-05-26,1,2026-05-27",
        "771,2026-11-21,0,2026-11-21"
    })
    void counted(String codeCaf, LocalDate from, int nombre, LocalDate to) {
        assertThat(CALENDRIERS.deLaCafEtDesBanques(codeCaf).apres(from, nombre)).isEqualTo(to);
    }

    @Test
    @DisplayName("code du travail L3134-13, L3422-2: only these departments add days")
    void where() {
        assertThat(CALENDRIERS.departements())
                .containsExactlyInAnyOrder("57", "67", "68", "971", "972", "973", "974", "976");
    }

    @Property
    void theNextIsWorkedAndNoneBeforeItIs(
            @ForAll @IntRange(min = 0, max = 36_500) int day, @ForAll @IntRange(min = 1, max = 30) int nombre) {
        Calendrier calendrier = CALENDRIERS.deLaCafEtDesBanques(day % 2 == 0 ? "571" : "971");
        LocalDate from = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(day);
        LocalDate last = calendrier.apres(from, nombre);
        assertThat(calendrier.estOuvre(last)).isTrue();
        assertThat(Stream.iterate(from.plusDays(1), one -> one.plusDays(1))
                        .takeWhile(one -> !one.isAfter(last))
                        .filter(calendrier::estOuvre))
                .hasSize(nombre);
        assertThat(calendrier.desQuePossible(last)).isEqualTo(last);
    }

    @Property
    void easterIsASundayOfSpring(@ForAll @IntRange(min = 1900, max = 2199) int annee) {
        LocalDate easter = Paques.of(annee);
        assertThat(easter.getDayOfWeek()).hasToString("SUNDAY");
        assertThat(easter).isBetween(LocalDate.of(annee, 3, 22), LocalDate.of(annee, 4, 25));
    }
}
