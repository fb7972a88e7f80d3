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

    /** Until the transaction ends nobody else acts for it, and no dossier of it is registered: its foreign key waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Gestionnaire findForAct(Siret siret) {
        entities.createNativeQuery("select 1 from gestionnaire where siret = ?1 for update")
                .setParameter(1, siret.value())
                .getResultList();
        return find(siret);
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
