package fr.relais.activity.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** CTL-3: a sample is what the seed, the criterion and the population make it, whatever they are. */
class EchantillonPropertiesTest {

    private static final int TRIES = 200;

    @Property(tries = TRIES)
    void the_same_seed_and_population_draw_the_same_whatever_the_order_of_the_rows(
            @ForAll("populations") List<Unite> rows,
            @ForAll CritereControle critere,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String graine,
            @ForAll Random order) {
        List<Unite> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, order);
        Population population = new Population(rows);
        Population other = new Population(shuffled);

        for (int taille = 1; taille <= population.dossiers(); taille++) {
            assertThat(Echantillon.draw(other, critere, graine, taille))
                    .isEqualTo(Echantillon.draw(population, critere, graine, taille));
        }
        assertThat(other.empreinte()).isEqualTo(population.empreinte());
    }

    @Property(tries = TRIES)
    void a_sample_has_its_size_of_the_population_and_no_dossier_twice(
            @ForAll("populations") List<Unite> rows,
            @ForAll CritereControle critere,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String graine) {
        Population population = new Population(rows);

        for (int taille = 1; taille <= population.dossiers(); taille++) {
            List<Unite> drawn = Echantillon.draw(population, critere, graine, taille);
            assertThat(drawn).hasSize(taille).isSubsetOf(rows);
            assertThat(drawn).extracting(Unite::dossier).doesNotHaveDuplicates();
        }
    }

    @Property(tries = TRIES)
    void a_bigger_sample_begins_with_the_smaller_one(
            @ForAll("populations") List<Unite> rows,
            @ForAll CritereControle critere,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String graine) {
        Population population = new Population(rows);
        List<Unite> all = Echantillon.draw(population, critere, graine, population.dossiers());

        for (int taille = 1; taille < all.size(); taille++) {
            assertThat(Echantillon.draw(population, critere, graine, taille)).isEqualTo(all.subList(0, taille));
        }
    }

    @Property(tries = TRIES)
    void earlier_anomalies_come_first_and_a_stake_of_nothing_last(
            @ForAll("populations") List<Unite> rows,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String graine) {
        Population population = new Population(rows);
        int dossiers = population.dossiers();

        assertThat(Echantillon.draw(population, CritereControle.ANOMALIES_ANTERIEURES, graine, dossiers))
                .extracting(Unite::anomaliesAnterieures)
                .isSortedAccordingTo(Collections.reverseOrder());
        assertThat(Echantillon.draw(population, CritereControle.ENJEU, graine, dossiers))
                .extracting(unite -> unite.enjeu().isZero())
                .isSorted();
    }

    /** Few dossiers and years, so that they meet; a dossier has anomalies or not, whatever the year. */
    @Provide
    Arbitrary<List<Unite>> populations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(2020, 2023),
                        Arbitraries.integers().between(0, 3))
                .as((numero, exercice, cents) -> new Unite(
                        new DossierId("771-20180000" + numero),
                        new Exercice(exercice),
                        new Montant(BigDecimal.valueOf(cents, 2)),
                        numero % 3 == 0))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .uniqueElements(unite -> unite.dossier() + "/" + unite.exercice());
    }
}
