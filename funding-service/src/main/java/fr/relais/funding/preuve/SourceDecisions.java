package fr.relais.funding.preuve;

import fr.relais.funding.decision.FindDecisions;
import fr.relais.funding.decision.rest.DecisionJson;
import fr.relais.funding.intervention.Interventions;
import fr.relais.funding.preuve.Pieces.DecisionsPiece;
import fr.relais.funding.preuve.Pieces.InterventionPiece;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Who had which duty on the dossier, and what its Caf decided (ACT-2). */
@ApplicationScoped
class SourceDecisions implements Source {

    private final Interventions interventions;
    private final FindDecisions decisions;
    private final Ecrire ecrire;

    SourceDecisions(Interventions interventions, FindDecisions decisions, Ecrire ecrire) {
        this.interventions = interventions;
        this.decisions = decisions;
        this.ecrire = ecrire;
    }

    @Override
    public Map<String, byte[]> pieces(Sujet sujet) {
        Exercice paid = sujet.avis().cle().exercice();
        return Map.of(
                "decisions.json",
                ecrire.json(new DecisionsPiece(
                        interventions.of(sujet.dossier()).stream()
                                .map(one -> InterventionPiece.of(one, paid))
                                .toList(),
                        decisions.find(sujet.dossier()).stream()
                                .map(one -> DecisionJson.of(one, true))
                                .toList())));
    }
}
