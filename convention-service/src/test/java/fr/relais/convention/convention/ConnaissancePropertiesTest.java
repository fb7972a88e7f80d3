package fr.relais.convention.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What was known of any convention on a past day (bitemporal): all of it, and nothing of what came later. */
class ConnaissancePropertiesTest {

    @Property(tries = 300)
    void nothing_that_was_recorded_later_changes_what_was_known(
            @ForAll("accord") Accord accord,
            @ForAll("avenant") DesAccords.Draft draft,
            @ForAll @IntRange(max = 10) int n) {
        LocalDate day = DesAccords.DEBUT.plusDays(n);
        InstrumentSigne later = draft.at(accord.instruments().size());
        Assume.that(later.connuLe().isAfter(day));

        Accord known = DesAccords.with(accord, later).knownOn(day);

        assertThat(known).isEqualTo(accord.knownOn(day));
        assertThat(Consolidation.segments(known)).isEqualTo(Consolidation.segments(accord.knownOn(day)));
    }

    @Property(tries = 300)
    void what_is_known_was_signed_by_then_and_recorded_by_then(
            @ForAll("accord") Accord accord, @ForAll @IntRange(max = 10) int n) {
        LocalDate day = DesAccords.DEBUT.plusDays(n);
        Accord known = accord.knownOn(day);

        assertThat(known.instruments()).allSatisfy(instrument -> {
            assertThat(instrument.signeLe()).isBeforeOrEqualTo(day);
            assertThat(instrument.connuLe()).isBeforeOrEqualTo(day);
        });
        assertThat(known.resiliation().map(Resiliation::connueLe).filter(day::isBefore))
                .isEmpty();
    }

    @Property(tries = 300)
    void more_is_known_with_time_and_everything_in_the_end(
            @ForAll("accord") Accord accord, @ForAll @IntRange(max = 10) int n) {
        LocalDate day = DesAccords.DEBUT.plusDays(n);
        Accord known = accord.knownOn(day);
        Accord knownNext = accord.knownOn(day.plusDays(1));

        assertThat(knownNext.instruments()).containsAll(known.instruments());
        assertThat(known.resiliation().filter(end -> !knownNext.resiliation().equals(Optional.of(end))))
                .isEmpty();
        assertThat(accord.knownOn(DesAccords.DEBUT.plusDays(20))).isEqualTo(accord);
    }

    @Property(tries = 300)
    void a_resiliation_recorded_later_leaves_the_days_it_takes(
            @ForAll("accord") Accord accord, @ForAll @IntRange(max = 10) int n) {
        LocalDate day = DesAccords.DEBUT.plusDays(n);
        Assume.that(
                accord.resiliation().filter(end -> end.connueLe().isAfter(day)).isPresent());

        Accord unbroken = new Accord(accord.instruments(), Optional.empty());

        assertThat(Consolidation.segments(accord.knownOn(day)))
                .isEqualTo(Consolidation.segments(unbroken.knownOn(day)));
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
