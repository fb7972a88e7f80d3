package fr.relais.convention.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.convention.projet.Mission;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** AVN-2, AVN-6, for any convention and any avenants: what must hold whatever was signed, and in whatever order it came. */
class ConsolidationPropertiesTest {

    private static final LocalDate DEBUT = LocalDate.of(2020, 3, 1);
    private static final int DAYS = 1_460;

    @Property(tries = 200)
    void any_order_of_arrival_gives_the_same_terms(
            @ForAll("instruments") List<InstrumentSigne> instruments, @ForAll Random random) {
        List<InstrumentSigne> shuffled = new ArrayList<>(instruments);
        Collections.shuffle(shuffled, random);

        assertThat(Consolidation.segments(shuffled)).isEqualTo(Consolidation.segments(instruments));
    }

    @Property(tries = 200)
    void the_segments_cover_exactly_the_period_without_a_gap_and_no_two_neighbours_are_equal(
            @ForAll("instruments") List<InstrumentSigne> instruments) {
        Periode periode = Consolidation.periode(instruments);
        List<Segment<Termes>> segments = Consolidation.segments(instruments);

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
    void every_day_of_the_period_has_the_terms_of_its_segment(
            @ForAll("instruments") List<InstrumentSigne> instruments) {
        for (Segment<Termes> segment : Consolidation.segments(instruments)) {
            segment.debut()
                    .datesUntil(segment.fin().plusDays(1))
                    .forEach(day ->
                            assertThat(Consolidation.termesAu(day, instruments)).isEqualTo(segment.termes()));
        }
    }

    @Property(tries = 50)
    void an_avenant_changes_nothing_outside_its_dates(
            @ForAll("instruments") List<InstrumentSigne> instruments, @ForAll("avenant") Draft draft) {
        InstrumentSigne avenant = draft.at(instruments.size());
        List<InstrumentSigne> amended = new ArrayList<>(instruments);
        amended.add(avenant);

        days(Consolidation.periode(instruments))
                .filter(day -> !avenant.periode().contains(day))
                .forEach(day -> assertThat(Consolidation.termesAu(day, amended))
                        .isEqualTo(Consolidation.termesAu(day, instruments)));
    }

    @Property(tries = 50)
    void on_each_day_the_missions_are_those_of_the_last_signed_instrument_that_speaks_of_them(
            @ForAll("instruments") List<InstrumentSigne> instruments) {
        days(Consolidation.periode(instruments)).forEach(day -> {
            Set<Mission> said = instruments.stream()
                    .filter(instrument -> instrument.rang() == 0
                            || !day.isBefore(instrument.texte().dateEffet())
                                    && !day.isAfter(instrument.texte().dateFin()))
                    .filter(instrument -> instrument.texte().missions() != null)
                    .max((one, other) -> rank(one).compareTo(rank(other)))
                    .map(instrument -> instrument.texte().missions().missions())
                    .orElse(Set.of());

            assertThat(Consolidation.termesAu(day, instruments).missions().missions())
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

    private static java.util.stream.Stream<LocalDate> days(Periode periode) {
        return periode.debut().datesUntil(periode.fin().plusDays(1));
    }

    /** An avenant before it has its rang: from, for how many days, signed when, about what, replacing which article. */
    record Draft(int from, int length, int signedAfter, Set<Mission> missions, boolean prolongs, int replaced) {

        InstrumentSigne at(int rang) {
            LocalDate debut = DEBUT.plusDays(from);
            UnTexte texte = UnTexte.avenant()
                    .from(debut.toString())
                    .to(debut.plusDays(length).toString())
                    .about(prolongs ? Objet.PROLONGATION : Objet.MODIFICATION_PROJET)
                    .withArticles(new Article("1.2", "Titre " + rang, replacedTitle(), null));
            UnTexte spoken = missions.isEmpty()
                    ? texte.silentOnMissions()
                    : texte.engaging("1.2", missions.toArray(Mission[]::new));
            return new InstrumentSigne(rang, DEBUT.plusDays(signedAfter), spoken.build());
        }

        private String replacedTitle() {
            return replaced == 0 ? UnTexte.MISSIONS_SUPPLEMENTAIRES : "Titre " + replaced;
        }
    }

    @Provide
    Arbitrary<Draft> avenant() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(Mission.class).set().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 4))
                .as(Draft::new);
    }

    @Provide
    Arbitrary<List<InstrumentSigne>> instruments() {
        InstrumentSigne base =
                new InstrumentSigne(0, LocalDate.of(2020, 9, 25), UnTexte.ram().build());
        return avenant().list().ofMaxSize(5).map(drafts -> {
            List<InstrumentSigne> instruments = new ArrayList<>(List.of(base));
            IntStream.range(0, drafts.size())
                    .forEach(n -> instruments.add(drafts.get(n).at(n + 1)));
            return instruments;
        });
    }
}
