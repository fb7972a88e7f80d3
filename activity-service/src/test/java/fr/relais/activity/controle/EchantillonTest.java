package fr.relais.activity.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CTL-1, CTL-3: the algorithm on paper, so that anyone may draw the same list; which years may be drawn; how many. */
class EchantillonTest {

    private static final Unite PETIT = unite("771-201800145", "1000.00");
    private static final Unite GRAND = unite("771-201800146", "9000.00");

    private static Unite unite(String dossier, String enjeu) {
        return new Unite(new DossierId(dossier), new Exercice(2022), Montant.of(enjeu), false);
    }

    @Test
    void by_chance_the_lower_hash_of_seed_dossier_and_year_comes_first() {
        boolean isPetitFirst =
                Empreinte.of("automne|771-201800145|2022").compareTo(Empreinte.of("automne|771-201800146|2022")) < 0;

        assertThat(Echantillon.draw(new Population(List.of(GRAND, PETIT)), CritereControle.ALEATOIRE, "automne", 1))
                .containsExactly(isPetitFirst ? PETIT : GRAND);
    }

    @Test
    void the_fingerprint_is_the_sha_256_of_one_line_a_unit() {
        // printf '771-201800145|2022|1000.00|false\n771-201800146|2022|9000.00|false\n' | sha256sum
        assertThat(new Population(List.of(GRAND, PETIT)).empreinte())
                .isEqualTo("54cff9644bf03df60f362cb86473ea8a6c00962a78fb7f3f6b4b5067e52605b6");
    }

    @Test
    void by_stake_nine_tenths_of_the_money_are_drawn_first_about_nine_times_in_ten() {
        Population population = new Population(List.of(PETIT, GRAND));
        long drawn = IntStream.range(0, 1_000)
                .filter(seed -> Echantillon.draw(population, CritereControle.ENJEU, "graine-" + seed, 1)
                        .contains(GRAND))
                .count();

        assertThat(drawn).isBetween(850L, 950L);
    }

    @ParameterizedTest(name = "CTL-1 in {0}, liquidated {1}: {2} is controlled: {3}")
    @CsvSource({
        "2021, 2016 2017 2018 2019 2020, 2018, true",
        "2021, 2016 2017 2018 2019 2020, 2017, false",
        "2021, 2016 2017 2018 2019 2020, 2021, true",
        "2022, 2016 2017 2018 2019 2020, 2021, false",
        "2022, 2016 2017 2018 2019 2020, 2018, true",
        "2022, 2018 2020, 2019, false",
        "2022, 2022, 2022, true",
        "2022, 2022, 2023, false"
    })
    void CTL_1_the_current_year_and_the_three_last_ones_closed_and_liquidated(
            int courant, String liquides, int asked, boolean is) {
        List<Exercice> known =
                List.of(liquides.split(" ")).stream().map(Exercice::fromString).toList();

        assertThat(ExercicesControlables.of(new Exercice(courant), known).contains(new Exercice(asked)))
                .isEqualTo(is);
    }

    @ParameterizedTest(name = "{0} dossiers or {1} % of {2} → {3}")
    @CsvSource({"10,, 10, 10", "1,, 10, 1", ", 5, 10, 1", ", 25, 10, 3", ", 100, 10, 10", ", 1, 101, 2"})
    void a_size_or_a_share_rounded_up(Integer nombre, Integer part, int dossiers, int expected) {
        assertThat(new Taille(nombre, part).of(dossiers)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"11,, 10", ", 5, 0", ",, 10", "1, 5, 10"})
    void more_than_there_are_none_of_nobody_and_both_at_once_are_refused(Integer nombre, Integer part, int dossiers) {
        assertThatThrownBy(() -> new Taille(nombre, part).of(dossiers))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(ControleRefusal.ECHANTILLON_IMPOSSIBLE));
    }
}
