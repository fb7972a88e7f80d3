package fr.relais.funding.lot;

import fr.relais.funding.faits.Genre;
import fr.relais.funding.virement.APayer;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import java.time.LocalDate;
import java.util.List;

/** What to gather: the payments of a Caf ordered up to a day, of some genres and, when any is named, of some dossiers only. */
public record Choix(
        String codeCaf, LocalDate executionLe, LocalDate ordonnesAu, List<Genre> genres, List<DossierId> dossiers) {

    private static final int MONTHS_AHEAD = 12;

    public Choix {
        genres = List.copyOf(genres);
        dossiers = List.copyOf(dossiers);
    }

    boolean holds(APayer payment) {
        return !payment.ordonneLe().isAfter(ordonnesAu)
                && genres.contains(payment.cle().genre())
                && (dossiers.isEmpty() || dossiers.contains(payment.dossier()));
    }

    void requireExecutable(LocalDate today) {
        if (executionLe.isBefore(today) || executionLe.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            throw Refused.because(
                            LotRefusal.DATE_EXECUTION_INVALIDE,
                            "Une banque n'exécute pas aujourd'hui " + today + " un virement au " + executionLe + ".")
                    .at("/executionLe");
        }
    }
}
