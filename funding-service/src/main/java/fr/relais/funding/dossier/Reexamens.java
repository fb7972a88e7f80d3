package fr.relais.funding.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;

/** The list of the dossiers to look at again, written in the transaction that makes it necessary. */
@ApplicationScoped
public class Reexamens {

    private final EntityManager entities;
    private final Clock clock;

    Reexamens(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** All the dossiers, whoever asks: a national parameter concerns more than its author may see. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void demandAll() {
        entities.createNativeQuery("select cast(demander_reexamens(cast(?1 as timestamptz)) as text)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getSingleResult();
    }
}
