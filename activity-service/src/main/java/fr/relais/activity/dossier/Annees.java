package fr.relais.activity.dossier;

import fr.relais.activity.ActivityRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens a year of a dossier to the facts of the missions renforcées: covered by its convention, and not before 2022 (§6.4). */
@ApplicationScoped
public class Annees {

    private final Dossiers dossiers;

    Annees(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    public void requireOpen(CleExercice annee) {
        dossiers.find(annee.dossier()).requireCovers(annee.exercice());
        if (RegimeMission.de(annee.exercice()) != RegimeMission.MISSIONS_RENFORCEES) {
            throw Refused.because(
                    ActivityRefusal.MISSIONS_NON_RENFORCEES,
                    "En %s les missions étaient supplémentaires : la Caf saisit leur résultat sans registre de faits."
                            .formatted(annee.exercice()));
        }
    }
}
