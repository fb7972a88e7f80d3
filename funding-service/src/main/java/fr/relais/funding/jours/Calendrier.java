package fr.relais.funding.jours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The days that count: neither a Saturday, nor a Sunday, nor one of the days of this calendar. */
public record Calendrier(Set<Jour> chomes) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public Calendrier {
        chomes = Set.copyOf(chomes);
    }

    /** What counts for both. */
    public Calendrier et(Calendrier other) {
        Set<Jour> all = new HashSet<>(chomes);
        all.addAll(other.chomes);
        return new Calendrier(all);
    }

    public Calendrier avec(Collection<Jour> more) {
        return et(new Calendrier(Set.copyOf(more)));
    }

    public boolean estOuvre(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && chomes.stream().noneMatch(jour -> jour.of(day.getYear()).equals(day));
    }

    /** The first that counts, this day or after it. */
    public LocalDate desQuePossible(LocalDate day) {
        return Stream.iterate(day, one -> one.plusDays(1))
                .filter(this::estOuvre)
                .findFirst()
                .orElseThrow();
    }

    /** The last of so many days that count, the first of them after this day; this day itself for none. */
    public LocalDate apres(LocalDate day, int nombre) {
        LocalDate last = day;
        for (int counted = 0; counted < nombre; counted++) {
            last = desQuePossible(last.plusDays(1));
        }
        return last;
    }
}
