package fr.relais.convention.instruction;

import static fr.relais.convention.instruction.InstructionRefusal.ECHEANCES_INCOHERENTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DL-1 to DL-4: the dates of §7 by default, and which others a Caf may set. */
class CalendrierTest {

    private static final Exercice EXERCICE = new Exercice(2022);

    @Test
    @DisplayName("§7: 30 April, 30 June, 31 March, 30 June")
    void by_default() {
        assertThat(Calendrier.parDefaut(EXERCICE))
                .isEqualTo(calendrier("2022-04-30", "2022-06-30", "2022-03-31", "2022-06-30"));
        assertThat(Calendrier.parDefaut(EXERCICE).requireCoherent(EXERCICE)).isNotNull();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2021-12-31, 2022-06-30, 2022-03-31, 2022-06-30, /depotEvolution",
        "2022-04-30, 2023-01-01, 2022-03-31, 2022-06-30, /validationAdministrative",
        "2022-06-30, 2022-06-29, 2022-03-31, 2022-06-30, /validationAdministrative",
        "2022-04-30, 2022-06-30, 2021-03-31, 2022-06-30, /depotRenouvellement",
        "2022-04-30, 2022-06-30, 2022-03-31, 2023-06-30, /commissionActionSociale",
        "2022-04-30, 2022-06-30, 2022-03-31, 2022-03-30, /commissionActionSociale"
    })
    @DisplayName("§7: a date of another year, or a decision before its file, is refused: ECHEANCES_INCOHERENTES")
    void incoherent(String dl1, String dl2, String dl3, String dl4, String pointer) {
        assertThatThrownBy(() -> calendrier(dl1, dl2, dl3, dl4).requireCoherent(EXERCICE))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ECHEANCES_INCOHERENTES);
                    assertThat(refused.violations().get(0).pointer()).isEqualTo(pointer);
                });
    }

    private static Calendrier calendrier(String dl1, String dl2, String dl3, String dl4) {
        return new Calendrier(LocalDate.parse(dl1), LocalDate.parse(dl2), LocalDate.parse(dl3), LocalDate.parse(dl4));
    }
}
