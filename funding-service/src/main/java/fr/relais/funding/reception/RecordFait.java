package fr.relais.funding.reception;

import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.intervention.Intervention;
import fr.relais.funding.intervention.Interventions;
import fr.relais.funding.paiement.ReconcileDossier;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Learns a fact about a dossier and orders, in the same transaction, what it makes due. */
@ApplicationScoped
public class RecordFait {

    private final FaitsConnus faits;
    private final Interventions interventions;
    private final ReconcileDossier reconcile;

    RecordFait(FaitsConnus faits, Interventions interventions, ReconcileDossier reconcile) {
        this.faits = faits;
        this.interventions = interventions;
        this.reconcile = reconcile;
    }

    /** {@code par} tells who made the fact what it is. */
    @Transactional
    public void record(DossierId dossier, Fait<?> fait, List<Intervention> par) {
        reconcile.lock(dossier);
        interventions.record(dossier, par);
        faits.record(dossier, fait);
        reconcile.reconcile(dossier, fait.cause());
    }
}
