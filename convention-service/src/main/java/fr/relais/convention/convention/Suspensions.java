package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.Facts;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.List;

/** Decides whether a suspension may begin or end: a terminated convention may have either (ASM-CONV-42), so its state does not tell. */
final class Suspensions {

    private Suspensions() {}

    static void begin(List<Suspension> suspensions, Suspension next, LocalDate today) {
        if (suspensions.stream().anyMatch(Suspension::isOpen)) {
            throw refused("La convention est déjà suspendue.");
        }
        Facts.requirePast(next.depuis(), today, "/date");
        suspensions.add(next);
    }

    static void end(List<Suspension> suspensions, LocalDate date, String motif, Enregistrement par) {
        if (suspensions.stream().noneMatch(Suspension::isOpen)) {
            throw refused("La convention n'est pas suspendue.");
        }
        Facts.requirePast(date, par.jour(), "/date");
        int last = suspensions.size() - 1;
        suspensions.set(last, suspensions.get(last).lifted(date, motif, par));
    }

    private static Refused refused(String detail) {
        return Refused.because(ConventionRefusal.ETAT_INCOMPATIBLE, detail);
    }
}
