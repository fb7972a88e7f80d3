package fr.relais.kit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Lets the database say, before the commit, what it refuses only there: at the commit itself a refusal has no name. */
@ApplicationScoped
public class DeferredConstraints {

    private final EntityManager entities;

    DeferredConstraints(EntityManager entities) {
        this.entities = entities;
    }

    /** To call last in a transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void check() {
        entities.flush();
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
    }
}
