package fr.relais.convention.projet;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;

/** What a projet is from its first day: of which dossier, why, and for which contractual period, both days included. */
public record Ouverture(DossierId dossier, NatureProjet nature, Periode periode) {

    private static final int YEARS_AT_MOST = 5;

    /** The contractual period is that of a convention (CONV-1). */
    void requireFiveYearsAtMost() {
        LocalDate limit = periode.debut().plusYears(YEARS_AT_MOST);
        if (!periode.fin().isBefore(limit)) {
            throw Refused.because(
                            ConventionRefusal.DUREE_SUPERIEURE_5_ANS,
                            "Un projet qui commence le " + periode.debut() + " finit avant le " + limit + ".")
                    .at("/fin");
        }
    }
}
