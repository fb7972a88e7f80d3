package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.projet.RegimeMission;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Terms are a fold (AVN-6): what is agreed on a day is the signed convention, then each signed avenant effective that
 * day, in the order in which they prevail (AVN-2). The instruments may come in any order; one of them is the convention.
 */
public final class Consolidation {

    private Consolidation() {}

    /**
     * The days the convention covers: its own, up to the latest end an avenant of prolongation gives it (AVN-3), or to the day of
     * its résiliation, that day included (CONV-6); refused when unsigned.
     */
    public static Periode periode(Accord accord) {
        LocalDate debut = accord.instruments().stream()
                .filter(instrument -> instrument.nature() == Nature.CONVENTION)
                .map(instrument -> instrument.periode().debut())
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        ConventionRefusal.CONVENTION_NON_SIGNEE,
                        "La convention n'est pas encore signée des deux parties."));
        LocalDate fin = accord.instruments().stream()
                .filter(InstrumentSigne::movesTheEnd)
                .map(instrument -> instrument.periode().fin())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Periode(
                debut,
                accord.resiliation()
                        .map(Resiliation::dateEffet)
                        .filter(fin::isAfter)
                        .orElse(fin));
    }

    /** Refused (CONV-2) when the convention does not cover this day. */
    public static Termes termesAu(LocalDate date, Accord accord) {
        Periode periode = periode(accord);
        if (!periode.contains(date)) {
            throw Refused.because(
                    ConventionRefusal.HORS_PERIODE,
                    "La convention couvre du " + periode.debut() + " au " + periode.fin() + ", pas le " + date + ".");
        }
        return fold(date, accord);
    }

    /** The terms over the whole period: contiguous runs of days, two neighbours never equal. */
    public static List<Segment<Termes>> segments(Accord accord) {
        return segments(accord, Function.identity());
    }

    /** The same, looking at one aspect of the terms only. */
    static <T> List<Segment<T>> segments(Accord accord, Function<Termes, T> aspect) {
        Periode periode = periode(accord);
        NavigableSet<LocalDate> starts = starts(periode, accord);
        List<Segment<T>> segments = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            LocalDate end = next == null ? periode.fin() : next.minusDays(1);
            T termes = aspect.apply(fold(start, accord));
            int last = segments.size() - 1;
            if (last >= 0 && segments.get(last).termes().equals(termes)) {
                segments.set(last, new Segment<>(segments.get(last).debut(), end, termes));
            } else {
                segments.add(new Segment<>(start, end, termes));
            }
        }
        return List.copyOf(segments);
    }

    private static Termes fold(LocalDate date, Accord accord) {
        Termes termes = Termes.NONE;
        for (InstrumentSigne instrument :
                accord.instruments().stream().sorted(InstrumentSigne.ORDER).toList()) {
            termes = instrument.speaksOn(date) ? termes.amendedBy(instrument) : termes;
        }
        return termes.existingOn(date);
    }

    /** The only days on which the terms can change. */
    private static NavigableSet<LocalDate> starts(Periode periode, Accord accord) {
        NavigableSet<LocalDate> starts = new TreeSet<>(List.of(periode.debut()));
        Stream.concat(
                        Stream.of(RegimeMission.CHANGE),
                        accord.instruments().stream()
                                .flatMap(instrument -> Stream.of(
                                        instrument.periode().debut(),
                                        instrument.periode().fin().plusDays(1))))
                .filter(periode::contains)
                .forEach(starts::add);
        return starts;
    }
}
