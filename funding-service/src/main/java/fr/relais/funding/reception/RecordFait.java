package fr.relais.funding.reception;

import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.paiement.ReconcileDossier;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Learns a fact about a dossier and orders, in the same transaction, what it makes due. */
@ApplicationScoped
public class RecordFait {

    private final FaitsConnus faits;
    private final ReconcileDossier reconcile;

    RecordFait(FaitsConnus faits, ReconcileDossier reconcile) {
        this.faits = faits;
        this.reconcile = reconcile;
    }

    @Transactional
    public void record(DossierId dossier, Fait<?> fait) {
        reconcile.lock(dossier);
        faits.record(dossier, fait);
        reconcile.reconcile(dossier, fait.cause());
    }
}
