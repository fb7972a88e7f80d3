package fr.relais.kit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The use cases of {@link Fiche}. */
@ApplicationScoped
class Fiches {

    private final EntityManager entities;

    Fiches(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    Fiche create(String nom) {
        Fiche fiche = new Fiche();
        fiche.id = UUID.randomUUID();
        fiche.nom = nom;
        entities.persist(fiche);
        return fiche;
    }

    @Transactional
    Fiche rename(UUID id, String nom) {
        Fiche fiche = entities.find(Fiche.class, id);
        fiche.nom = nom;
        return fiche;
    }
}
