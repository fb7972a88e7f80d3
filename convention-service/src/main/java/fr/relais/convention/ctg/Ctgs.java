package fr.relais.convention.ctg;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds Ctg; one found for an act is as its author read it, and locked until the transaction ends. */
@ApplicationScoped
class Ctgs {

    private final EntityManager entities;
    private final Changements changements;

    Ctgs(EntityManager entities, Changements changements) {
        this.entities = entities;
        this.changements = changements;
    }

    Ctg find(UUID id) {
        return found(id, entities.find(Ctg.class, id));
    }

    Ctg findForAct(UUID id, Revision lue) {
        Ctg ctg = found(id, entities.find(Ctg.class, id, LockModeType.PESSIMISTIC_WRITE));
        lue.require(ctg.revision(), () -> changements.since("ctg", Map.of("id", id), "revision", lue.value()));
        return ctg;
    }

    /** Those of a Caf after the given id, in the order of their ids. */
    List<Ctg> ofCaf(String codeCaf, UUID after, int limit) {
        return entities.createQuery("from Ctg where codeCaf = ?1 and id > ?2 order by id", Ctg.class)
                .setParameter(1, codeCaf)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(String codeCaf) {
        return entities.createQuery("select count(c) from Ctg c where c.codeCaf = ?1", Long.class)
                .setParameter(1, codeCaf)
                .getSingleResult();
    }

    /** The first to end comes first. */
    List<Ctg> ofRelais(DossierId dossier) {
        return entities.createQuery(
                        "select c from Ctg c join c.relais r where r = ?1 order by"
                                + " coalesce(c.finAnticipee, c.dateFin), c.id",
                        Ctg.class)
                .setParameter(1, dossier)
                .getResultList();
    }

    private static Ctg found(UUID id, Ctg ctg) {
        if (ctg == null) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Aucune Ctg n'a l'identifiant " + id + ".");
        }
        return ctg;
    }
}
