package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.Facts;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of a convention, today or as it was at the end of a past day: two times, that of the facts and that of their record. */
public record Connaissance(StatutInstrument statut, Accord accord, List<Suspension> suspensions) {

    public Connaissance {
        suspensions = List.copyOf(suspensions);
    }

    /** What is known of it today. */
    public static Connaissance of(Convention convention) {
        return new Connaissance(convention.instrument(0).statut(), convention.signed(), convention.suspensions);
    }

    /**
     * The same at the end of this day, without anything signed or recorded later (bitemporal). What was being drafted is not
     * known then: only its last state is kept. Refused when the convention was not signed yet, or the day is to come.
     */
    public Connaissance knownOn(LocalDate day, LocalDate today) {
        Facts.requirePast(day, today, "/connuAu");
        Accord known = accord.knownOn(day);
        if (!known.isSigned()) {
            throw Refused.because(
                            ConventionRefusal.CONVENTION_NON_SIGNEE,
                            "Au soir du " + day + ", Relais ne connaissait pas cette convention comme signée.")
                    .at("/connuAu");
        }
        List<Suspension> past = suspensions.stream()
                .map(suspension -> suspension.knownOn(day))
                .flatMap(Optional::stream)
                .toList();
        return new Connaissance(statutOf(known, past), known, past);
    }

    private static StatutInstrument statutOf(Accord known, List<Suspension> suspensions) {
        if (known.resiliation().isPresent()) {
            return StatutInstrument.RESILIEE;
        }
        return suspensions.stream().anyMatch(Suspension::isOpen) ? StatutInstrument.SUSPENDUE : StatutInstrument.SIGNEE;
    }
}
