package fr.relais.convention.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.projet.Mission;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** AVN-2, AVN-6, for any convention and any avenants: what must hold whatever was signed, and in whatever order it came. */
class ConsolidationPropertiesTest {

    @Property(tries = 200)
    void any_order_of_arrival_gives_the_same_terms(@ForAll("accord") Accord accord, @ForAll Random random) {
        List<InstrumentSigne> shuffled = new ArrayList<>(accord.instruments());
        Collections.shuffle(shuffled, random);

        assertThat(Consolidation.segments(new Accord(shuffled, accord.resiliation())))
                .isEqualTo(Consolidation.segments(accord));
    }

    @Property(tries = 200)
    void the_segments_cover_exactly_the_period_without_a_gap_and_no_two_neighbours_are_equal(
            @ForAll("accord") Accord accord) {
        Periode periode = Consolidation.periode(accord);
        List<Segment<Termes>> segments = Consolidation.segments(accord);

        assertThat(segments.get(0).debut()).isEqualTo(periode.debut());
        assertThat(segments.get(segments.size() - 1).fin()).isEqualTo(periode.fin());
        for (int next = 1; next < segments.size(); next++) {
            assertThat(segments.get(next).debut())
                    .isEqualTo(segments.get(next - 1).fin().plusDays(1));
            assertThat(segments.get(next).termes())
                    .isNotEqualTo(segments.get(next - 1).termes());
        }
    }

    @Property(tries = 50)
    void every_day_of_the_period_has_the_terms_of_its_segment(@ForAll("accord") Accord accord) {
        for (Segment<Termes> segment : Consolidation.segments(accord)) {
            segment.debut()
                    .datesUntil(segment.fin().plusDays(1))
                    .forEach(day ->
                            assertThat(Consolidation.termesAu(day, accord)).isEqualTo(segment.termes()));
        }
    }

    @Property(tries = 50)
    void an_avenant_changes_nothing_outside_its_dates(
            @ForAll("accord") Accord accord, @ForAll("avenant") DesAccords.Draft draft) {
        InstrumentSigne avenant = draft.at(accord.instruments().size());
        Accord amended = DesAccords.with(accord, avenant);

        days(Consolidation.periode(accord))
                .filter(day -> !avenant.periode().contains(day))
                .forEach(day -> assertThat(Consolidation.termesAu(day, amended))
                        .isEqualTo(Consolidation.termesAu(day, accord)));
    }

    @Property(tries = 50)
    void on_each_day_the_missions_are_those_of_the_last_signed_instrument_that_speaks_of_them(
            @ForAll("accord") Accord accord) {
        days(Consolidation.periode(accord)).forEach(day -> {
            Set<Mission> said = accord.instruments().stream()
                    .filter(instrument -> instrument.rang() == 0
                            || !day.isBefore(instrument.texte().dateEffet())
                                    && !day.isAfter(instrument.texte().dateFin()))
                    .filter(instrument -> instrument.texte().missions() != null)
                    .max((one, other) -> rank(one).compareTo(rank(other)))
                    .map(instrument -> instrument.texte().missions().missions())
                    .orElse(Set.of());

            assertThat(Consolidation.termesAu(day, accord).missions().missions())
                    .containsExactlyInAnyOrderElementsOf(
                            said.stream().filter(mission -> isOf(mission, day)).toList());
        });
    }

    private static String rank(InstrumentSigne instrument) {
        return instrument.rang() == 0 ? "" : instrument.signeLe() + "/%03d".formatted(instrument.rang());
    }

    private static boolean isOf(Mission mission, LocalDate day) {
        return switch (mission) {
            case GUICHET_UNIQUE, ANALYSE_PRATIQUE, PROMOTION_ACCUEIL_INDIVIDUEL -> day.getYear() >= 2022;
            case GUICHET_UNIQUE_ET_DEMANDES_EN_LIGNE, PROMOTION_ACTIVITE_AM, DEPART_FORMATION_CONTINUE ->
                day.getYear() <= 2021;
        };
    }

    @Property(tries = 200)
    void a_resiliation_takes_the_days_after_its_effect_and_changes_nothing_before(@ForAll("accord") Accord accord) {
        Accord unbroken = new Accord(accord.instruments(), Optional.empty());
        LocalDate fin = accord.resiliation()
                .map(Resiliation::dateEffet)
                .filter(Consolidation.periode(unbroken).fin()::isAfter)
                .orElse(Consolidation.periode(unbroken).fin());

        assertThat(Consolidation.periode(accord).fin()).isEqualTo(fin);
        assertThat(Consolidation.termesAu(fin, accord)).isEqualTo(Consolidation.termesAu(fin, unbroken));
        assertThatThrownBy(() -> Consolidation.termesAu(fin.plusDays(1), accord))
                .isInstanceOf(Refused.class);
    }

    private static java.util.stream.Stream<LocalDate> days(Periode periode) {
        return periode.debut().datesUntil(periode.fin().plusDays(1));
    }

    @Provide
    Arbitrary<DesAccords.Draft> avenant() {
        return DesAccords.avenant();
    }

    @Provide
    Arbitrary<Accord> accord() {
        return DesAccords.accord();
    }
}
