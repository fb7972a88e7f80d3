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

    @Transactional(Transactional.TxType.MANDATORY)
    public void demandAll() {
        entities.createNativeQuery("""
                        insert into reexamen (dossier, demande_le)
                        select distinct dossier, cast(?1 as timestamptz) from fait
                        on conflict (dossier) do nothing""")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
