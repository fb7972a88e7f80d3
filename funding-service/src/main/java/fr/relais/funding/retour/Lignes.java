package fr.relais.funding.retour;

import fr.relais.funding.virement.Virement;
import fr.relais.kit.audit.Changements;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the lines of the banks, and those that wait for somebody. */
@ApplicationScoped
class Lignes {

    private final EntityManager entities;
    private final Changements changements;

    Lignes(EntityManager entities, Changements changements) {
        this.entities = entities;
        this.changements = changements;
    }

    /** Nothing of it stays in memory: the lines of a file are many. */
    void record(Reception reception, int ordre, LigneLue told, Suite suite, Optional<Virement> found) {
        LigneRetour ligne = LigneRetour.read(reception, ordre, told, suite, found);
        entities.persist(ligne);
        if (suite.isATraiter()) {
            entities.persist(LigneATraiter.mettreEnFile(ligne, reception.codeCaf()));
        }
        entities.flush();
        entities.clear();
    }

    /** As its author read it, and alone to be acted upon. */
    LigneATraiter findForAct(UUID id, Revision lue) {
        LigneATraiter ligne = Optional.ofNullable(
                        entities.find(LigneATraiter.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refused.because(
                        RetourRefusal.RETOURS_INCONNUS, "La ligne " + id + " n'attend personne dans votre Caf."));
        lue.require(
                ligne.revision(),
                () -> changements.since("retour_a_traiter", Map.of("ligne_id", id), "revision", lue.value()));
        return ligne;
    }

    /** In the order in which they came; {@code etat} empty for all. */
    List<LigneATraiter> list(String codeCaf, Optional<EtatLigne> etat, UUID after, int limit) {
        return entities.createQuery("""
                        from LigneATraiter where codeCaf = ?1 and (?2 is null or etat = ?2) and ligneId > ?3
                        order by ligneId""", LigneATraiter.class)
                .setParameter(1, codeCaf)
                .setParameter(2, etat.orElse(null))
                .setParameter(3, after)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(String codeCaf, Optional<EtatLigne> etat) {
        return entities.createQuery(
                        "select count(*) from LigneATraiter where codeCaf = ?1 and (?2 is null or etat = ?2)",
                        Long.class)
                .setParameter(1, codeCaf)
                .setParameter(2, etat.orElse(null))
                .getSingleResult();
    }
}
