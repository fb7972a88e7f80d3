package fr.relais.activity.importation;

import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds the correspondence of a Caf for a year: the last version of it. */
@ApplicationScoped
public class Correspondances {

    private final EntityManager entities;

    Correspondances(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<CorrespondanceFixee> current(String codeCaf, Exercice exercice) {
        return entities.createQuery(
                        "from CorrespondanceFixee where cle.codeCaf = ?1 and cle.exercice = ?2 order by cle.version desc",
                        CorrespondanceFixee.class)
                .setParameter(1, codeCaf)
                .setParameter(2, exercice)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(CorrespondanceFixee fixee) {
        entities.persist(fixee);
        entities.flush();
    }
}
