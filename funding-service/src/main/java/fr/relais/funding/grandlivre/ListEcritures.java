package fr.relais.funding.grandlivre;

import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Lists the entries of a ledger by their numbers. */
@ApplicationScoped
public class ListEcritures {

    private final EntityManager entities;

    ListEcritures(EntityManager entities) {
        this.entities = entities;
    }

    /** At most {@code limit} of those after a number; the criteria name a Caf. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<EcritureInscrite> list(Critere critere, long after, int limit) {
        String query =
                "select e.* from ecriture e where " + critere.whereEntry() + " and e.numero > :apres order by e.numero";
        return critere.bind(entities.createNativeQuery(query, EcritureInscrite.class))
                .setParameter("apres", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of a dossier that these things caused, whatever their nature. */
    @Transactional
    public List<EcritureInscrite> causedBy(DossierId dossier, Collection<String> references) {
        return entities.createQuery(
                        "from EcritureInscrite where dossier = ?1 and reference in (?2) order by numero",
                        EcritureInscrite.class)
                .setParameter(1, dossier)
                .setParameter(2, references)
                .getResultList();
    }

    @Transactional
    public long count(Critere critere) {
        String query = "select count(*) from ecriture e where " + critere.whereEntry();
        return (Long)
                critere.bind(entities.createNativeQuery(query, Long.class)).getSingleResult();
    }
}
