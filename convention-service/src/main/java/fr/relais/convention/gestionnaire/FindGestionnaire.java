package fr.relais.convention.gestionnaire;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Reads one gestionnaire. */
@ApplicationScoped
public class FindGestionnaire {

    private final EntityManager entities;

    FindGestionnaire(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Gestionnaire find(Siret siret) {
        Gestionnaire gestionnaire = entities.find(Gestionnaire.class, siret.value());
        if (gestionnaire == null) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Aucun gestionnaire n'a le SIRET " + siret + ".");
        }
        return gestionnaire;
    }
}
