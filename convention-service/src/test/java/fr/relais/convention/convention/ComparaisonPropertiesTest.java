package fr.relais.convention.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What changed between any two days, whatever was signed: no more, no less, and by whom. */
class ComparaisonPropertiesTest {

    @Property(tries = 500)
    void applied_to_the_terms_of_the_first_day_it_gives_those_of_the_second(
            @ForAll("accord") Accord accord, @ForAll int one, @ForAll int other) {
        LocalDate du = day(one, accord);
        LocalDate au = day(other, accord);
        Termes avant = Consolidation.termesAu(du, accord);
        Termes apres = Consolidation.termesAu(au, accord);

        Comparaison comparaison = Comparaison.entre(du, au, accord);

        assertThat(comparaison.appliedTo(avant)).isEqualTo(apres);
        assertThat(comparaison.isEmpty()).isEqualTo(avant.equals(apres));
    }

    @Property(tries = 500)
    void whoever_made_a_change_speaks_on_one_of_the_two_days_only(
            @ForAll("accord") Accord accord, @ForAll int one, @ForAll int other) {
        LocalDate du = day(one, accord);
        LocalDate au = day(other, accord);
        Comparaison comparaison = Comparaison.entre(du, au, accord);

        assertThat(comparaison.articles())
                .extracting(ChangementArticle::par)
                .allSatisfy(par -> assertThat(par)
                        .hasValueSatisfying(
                                author -> assertThat(author.speaksOn(du)).isNotEqualTo(author.speaksOn(au))));
        comparaison
                .missions()
                .flatMap(Comparaison.ChangementMissions::par)
                .ifPresent(author -> assertThat(author.speaksOn(du)).isNotEqualTo(author.speaksOn(au)));
    }

    private static LocalDate day(int seed, Accord accord) {
        Periode periode = Consolidation.periode(accord);
        return periode.debut().plusDays(Math.floorMod(seed, periode.jours()));
    }

    @Provide
    Arbitrary<Accord> accord() {
        return DesAccords.accord();
    }
}
