package fr.relais.kit.event;

import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Makes the acts on one dossier wait for one another until the end of their transaction, on every instance. */
@ApplicationScoped
public class DossierLock {

    private final EntityManager entities;

    DossierLock(EntityManager entities) {
        this.entities = entities;
    }

    /** The audit trail files under this dossier the rows that bear none themselves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acquire(DossierId dossier) {
        entities.createNativeQuery("""
                        select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text),
                               set_config('relais.dossier', ?1, true)""").setParameter(1, dossier.value()).getSingleResult();
    }
}
