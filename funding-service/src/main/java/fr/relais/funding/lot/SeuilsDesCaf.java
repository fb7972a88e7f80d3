package fr.relais.funding.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Keeps the thresholds of each Caf. */
@ApplicationScoped
class SeuilsDesCaf {

    private final EntityManager entities;

    SeuilsDesCaf(EntityManager entities) {
        this.entities = entities;
    }

    Seuils of(String codeCaf) {
        return Optional.ofNullable(entities.find(Seuils.class, codeCaf)).orElse(Seuils.aucun(codeCaf));
    }

    /** Alone to be changed; the first two at once meet on the key. */
    Seuils forChange(String codeCaf) {
        return Optional.ofNullable(entities.find(Seuils.class, codeCaf, LockModeType.PESSIMISTIC_WRITE))
                .orElse(Seuils.aucun(codeCaf));
    }

    void save(Seuils seuils) {
        if (!entities.contains(seuils)) {
            entities.persist(seuils);
        }
    }
}
