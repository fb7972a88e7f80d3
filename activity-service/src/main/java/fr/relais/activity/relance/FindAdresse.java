package fr.relais.activity.relance;

import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds where a gestionnaire wants its reminders. */
@ApplicationScoped
public class FindAdresse {

    private final EntityManager entities;

    FindAdresse(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public AdresseRelance find(Siret gestionnaire) {
        return Optional.ofNullable(entities.find(AdresseRelance.class, gestionnaire.value()))
                .orElseGet(() -> new AdresseRelance(gestionnaire));
    }
}
