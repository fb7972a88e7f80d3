package fr.relais.funding.decision;

import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.intervention.Devoir;
import fr.relais.funding.intervention.Intervention;
import fr.relais.funding.paiement.ReconcileDossier;
import fr.relais.funding.reception.RecordFait;
import fr.relais.kit.audit.Changements;
import fr.relais.kit.problem.Changement;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** The decisions of the Caf on each dossier, in their order: each is kept with the fact it makes, in one transaction. */
@ApplicationScoped
class Decisions {

    private final EntityManager entities;
    private final FaitsConnus faitsConnus;
    private final RecordFait record;
    private final ReconcileDossier reconcile;
    private final Changements changements;

    Decisions(
            EntityManager entities,
            FaitsConnus faitsConnus,
            RecordFait record,
            ReconcileDossier reconcile,
            Changements changements) {
        this.entities = entities;
        this.faitsConnus = faitsConnus;
        this.record = record;
        this.reconcile = reconcile;
        this.changements = changements;
    }

    /** The facts of a dossier, alone to be decided upon, whose decisions are as their reader saw them. */
    Faits open(DossierId dossier, Revision lue) {
        reconcile.lock(dossier);
        Faits faits = faitsConnus.require(dossier);
        lue.require(of(dossier).size(), () -> since(dossier, lue));
        return faits;
    }

    List<DecisionPrise> of(DossierId dossier) {
        return entities.createQuery("from DecisionPrise where dossier = ?1 order by rang", DecisionPrise.class)
                .setParameter(1, dossier)
                .getResultList();
    }

    int nextRang(DossierId dossier) {
        return of(dossier).size() + 1;
    }

    /** Keeps it, learns the fact, names its author (ACT-2), and orders what it makes due. */
    DecisionPrise keep(DossierId dossier, DecisionPrise decision, Fait<?> fait) {
        entities.persist(decision);
        Exercice exercice = decision.exercice().orElse(null);
        record.record(dossier, fait, List.of(new Intervention(Devoir.DECIDER, decision.prisePar(), exercice)));
        return decision;
    }

    /** Each decision is a row of its own. */
    private List<Changement> since(DossierId dossier, Revision lue) {
        return of(dossier).stream()
                .filter(decision -> decision.rang() > lue.value())
                .flatMap(decision ->
                        changements.since("decision", Map.of("id", decision.id()), "rang", lue.value()).stream())
                .toList();
    }
}
