package fr.relais.funding.decision;

import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the decisions of the Caf on a dossier, from the first. */
@ApplicationScoped
public class FindDecisions {

    private final FaitsConnus faitsConnus;
    private final Decisions decisions;

    FindDecisions(FaitsConnus faitsConnus, Decisions decisions) {
        this.faitsConnus = faitsConnus;
        this.decisions = decisions;
    }

    @Transactional
    public List<DecisionPrise> find(DossierId dossier) {
        faitsConnus.require(dossier);
        return decisions.of(dossier);
    }
}
