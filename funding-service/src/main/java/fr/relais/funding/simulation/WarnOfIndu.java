package fr.relais.funding.simulation;

import fr.relais.funding.projection.AlerteIndu;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells whether the actualised figures of a year announce an indu, and of how much (DECL-4). */
@ApplicationScoped
public class WarnOfIndu {

    private final ReadConnu read;

    WarnOfIndu(ReadConnu read) {
        this.read = read;
    }

    @Transactional
    public AlerteIndu warn(DossierId dossier, Exercice exercice) {
        return AlerteIndu.of(read.of(dossier), exercice)
                .orElseThrow(() -> Refused.because(
                        SimulationRefusal.ACTUALISE_ABSENT,
                        "L'exercice " + exercice
                                + " n'a pas de données actualisées validées, de convention ou de barème."));
    }
}
