package fr.relais.activity.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AP-9, OQ-21, CTL-2: a number becomes a pseudonym, and how long it is kept. */
class PseudonymesTest {

    private static final CleExercice OURCQ = annee("771-201800145", 2022);

    private final Pseudonymes pseudonymes = new Pseudonymes("un-secret-de-trente-deux-lettres-au-moins");

    @ParameterizedTest
    @ValueSource(strings = {"77-2019-0123", "77 2019 0123", "7720190123", "77.2019/0123"})
    void the_way_a_number_is_written_does_not_count(String written) {
        assertThat(of(written, OURCQ)).isEqualTo(of("77-2019-0123", OURCQ)).matches("[0-9a-f]{64}");
    }

    @Test
    void AP_9_two_relais_of_a_Caf_know_the_same_AM_and_nobody_else_does() {
        String here = of("77-2019-0123", OURCQ);

        assertThat(of("77-2019-0123", annee("771-201800146", 2022))).isEqualTo(here);
        assertThat(of("77-2019-0123", annee("591-201800145", 2022))).isNotEqualTo(here);
        assertThat(of("77-2019-0123", annee("771-201800145", 2023))).isNotEqualTo(here);
        assertThat(of("77-2019-0124", OURCQ)).isNotEqualTo(here);
    }

    @Test
    void another_secret_gives_another_pseudonym() {
        Pseudonymes other = new Pseudonymes("un-autre-secret-de-trente-deux-lettres");

        assertThat(other.de(other.sceller("77-2019-0123"), OURCQ)).isNotEqualTo(of("77-2019-0123", OURCQ));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "Dupont Marie", "Dupont", "77--2019", " 77-2019", "77-2019-é1", "77_2019"})
    void a_name_or_what_is_no_number_is_refused_and_not_repeated(String wrong) {
        Refused refused = catchThrowableOfType(Refused.class, () -> pseudonymes.sceller(wrong));

        assertThat(refused.code()).isEqualTo(AnalyseRefusal.IDENTIFIANT_INVALIDE);
        assertThat(refused.getMessage().contains(wrong) && !wrong.isEmpty()).isFalse();
    }

    @Test
    void what_is_sealed_does_not_show_in_a_log() {
        assertThat(pseudonymes.sceller("77-2019-0123").toString()).doesNotContain("77", "0123");
    }

    @Test
    void the_service_does_not_start_with_a_short_secret() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Pseudonymes("trop court"))
                .withMessageNotContaining("trop court");
    }

    @ParameterizedTest(name = "kept {0} years, on {1} the last year to go is {2}")
    @CsvSource({
        "10, 2032-12-31, 2021",
        "10, 2033-01-01, 2022",
        "6, 2028-12-31, 2021",
        "6, 2029-01-01, 2022",
        "7, 2029-01-01, 2021"
    })
    void CTL_2_a_pseudonym_is_kept_so_many_full_years_after_the_end_of_its_year(int years, String today, int last) {
        assertThat(new Conservation(years).dernierExercice(LocalDate.parse(today)))
                .isEqualTo(last);
    }

    @Test
    void CTL_2_never_fewer_than_six_years() {
        assertThatIllegalStateException().isThrownBy(() -> new Conservation(5));
    }

    private String of(String identifiant, CleExercice annee) {
        return pseudonymes.de(pseudonymes.sceller(identifiant), annee);
    }

    private static CleExercice annee(String dossier, int exercice) {
        return new CleExercice(new DossierId(dossier), new Exercice(exercice));
    }
}
