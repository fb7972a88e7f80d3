package fr.relais.activity.campagne;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;

/** The first and the last day of a campagne, both included. */
public record DatesCampagne(LocalDate ouverture, LocalDate limite) {

    /** Refuses days in the wrong order, before the year that precedes, or past the forclusion (DL-9). */
    void requireFor(Exercice exercice) {
        if (limite.isBefore(ouverture)) {
            throw Refused.because(
                            CampagneRefusal.CAMPAGNE_INVERSEE,
                            "La campagne s'ouvrirait le " + ouverture + ", après sa date limite du " + limite + ".")
                    .at("/limite");
        }
        LocalDate first = LocalDate.of(exercice.annee() - 1, 1, 1);
        if (ouverture.isBefore(first)) {
            throw Refused.because(
                            CampagneRefusal.CAMPAGNE_HORS_EXERCICE,
                            "La campagne de " + exercice + " ne s'ouvre pas avant le " + first + ".")
                    .at("/ouverture");
        }
        requireBeforeForclusion(limite, exercice);
    }

    static void requireBeforeForclusion(LocalDate limite, Exercice exercice) {
        LocalDate last = LocalDate.of(exercice.annee() + 1, 12, 31);
        if (limite.isAfter(last)) {
            throw Refused.because(
                            CampagneRefusal.CAMPAGNE_HORS_EXERCICE,
                            "Rien n'est plus attendu de " + exercice + " après le " + last + ".")
                    .at("/limite");
        }
    }
}
