package fr.relais.convention.linf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §3.9: each transition is dated, in order, and tells the state of every day. */
class LinfDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "On {0}: {1}")
    @CsvSource({
        "2022-01-09, NON_REFERENCE",
        "2022-01-10, REFERENCE",
        "2022-02-28, REFERENCE",
        "2022-03-01, HABILITE_DEMANDES_EN_LIGNE",
        "2024-05-01, RETIRE",
        "2199-12-31, RETIRE"
    })
    void the_state_of_a_day(LocalDate au, EtatLinf etat) {
        Linf linf = Linf.opened(DossierId.of("771-201800145"));
        follow(linf, ActeLinf.REFERENCER, "2022-01-10");
        follow(linf, ActeLinf.HABILITER, "2022-03-01");
        follow(linf, ActeLinf.SUSPENDRE, "2024-05-01");
        follow(linf, ActeLinf.RETIRER, "2024-05-01");

        assertThat(linf.etatAu(au)).isEqualTo(etat);
        assertThat(linf.revision()).isEqualTo(4);
    }

    @Test
    @DisplayName("A transition of tomorrow, or before the previous one, is refused and changes nothing")
    void out_of_order() {
        Linf linf = Linf.opened(DossierId.of("771-201800145"));
        follow(linf, ActeLinf.REFERENCER, "2022-01-10");

        refused(ConventionRefusal.DATE_INVALIDE, linf, ActeLinf.HABILITER, "2026-11-22");
        refused(LinfRefusal.LINF_DATE_ANTERIEURE, linf, ActeLinf.HABILITER, "2022-01-09");
        refused(LinfRefusal.LINF_ETAT_INCOMPATIBLE, linf, ActeLinf.REPRENDRE, "2022-02-01");
        follow(linf, ActeLinf.HABILITER, "2022-01-10");
    }

    private static void follow(Linf linf, ActeLinf acte, String date) {
        linf.follow(new FaitLinf(acte, LocalDate.parse(date), "Décision"), TODAY, "alix", Instant.EPOCH);
    }

    private static void refused(RefusalCode code, Linf linf, ActeLinf acte, String date) {
        assertThatThrownBy(() -> follow(linf, acte, date))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo(code));
        assertThat(linf.revision()).isEqualTo(1);
        assertThat(linf.etatAu(TODAY)).isEqualTo(EtatLinf.REFERENCE);
    }
}
