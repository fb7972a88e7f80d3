package fr.relais.activity.analyse;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What may not even be recorded of a session: another year, a day to come, attendances that do not fit in it. */
final class RecevabiliteSeance {

    private RecevabiliteSeance() {}

    static void require(FaitsSeance faits, Exercice exercice, Set<UUID> inscrits, LocalDate today) {
        if (!exercice.periode().contains(faits.date()) || faits.date().isAfter(today)) {
            throw Refused.because(
                            AnalyseRefusal.SEANCE_HORS_EXERCICE,
                            "Une séance s'enregistre une fois tenue, dans l'exercice de sa date : le %s n'est pas un jour"
                                            .formatted(faits.date())
                                    + " passé de " + exercice + ".")
                    .at("/date");
        }
        List<Violation> violations = presences(faits, inscrits);
        if (!violations.isEmpty()) {
            throw Refused.because(
                    AnalyseRefusal.PRESENCE_INADMISSIBLE, violations.get(0).detail(), violations);
        }
    }

    private static List<Violation> presences(FaitsSeance faits, Set<UUID> inscrits) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < faits.presences().size(); i++) {
            Presence presence = faits.presences().get(i);
            String at = "/presences/" + i;
            if (!inscrits.contains(presence.participant())) {
                violations.add(violation(at + "/participant", "Ce participant n'est pas inscrit cette année."));
            } else if (!seen.add(presence.participant())) {
                violations.add(violation(at + "/participant", "Ce participant est nommé deux fois."));
            }
            if (presence.heures().compareTo(faits.duree()) > 0) {
                violations.add(violation(
                        at + "/heures", "La présence dépasse la durée de la séance, " + faits.duree() + " h."));
            }
        }
        return violations;
    }

    private static Violation violation(String pointer, String detail) {
        AnalyseRefusal code = AnalyseRefusal.PRESENCE_INADMISSIBLE;
        return new Violation(pointer, code.name(), code.regle(), detail);
    }
}
