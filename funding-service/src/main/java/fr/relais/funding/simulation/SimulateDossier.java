package fr.relais.funding.simulation;

import fr.relais.funding.projection.Connu;
import fr.relais.funding.projection.Hypotheses;
import fr.relais.funding.projection.Simulation;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Answers what a dossier would be due if other figures were declared, with the very functions that pay. */
@ApplicationScoped
public class SimulateDossier {

    private final ReadConnu read;

    SimulateDossier(ReadConnu read) {
        this.read = read;
    }

    @Transactional
    public Simulation simulate(DossierId dossier, Hypotheses hypotheses) {
        Connu connu = read.of(dossier);
        if (hypotheses.lacksFigures(connu.faits())) {
            throw Refused.because(
                    SimulationRefusal.SIMULATION_SANS_DONNEES,
                    "Rien n'est validé pour " + hypotheses.exercice()
                            + " : donnez à la fois les charges et les animateurs.");
        }
        return Simulation.of(connu, hypotheses);
    }
}
