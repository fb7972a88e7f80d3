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

    /**
     * Until the transaction ends nobody else acts for it, and no dossier of it is registered: its foreign key waits. One that
     * the actor may read, but not act for, is not found (ASM-CONV-22).
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Gestionnaire findForAct(Siret siret) {
        boolean isLocked = !entities.createNativeQuery("select 1 from gestionnaire where siret = ?1 for update")
                .setParameter(1, siret.value())
                .getResultList()
                .isEmpty();
        return isLocked ? find(siret) : found(siret, null);
    }

    @Transactional
    public Gestionnaire find(Siret siret) {
        return found(siret, entities.find(Gestionnaire.class, siret.value()));
    }

    private static Gestionnaire found(Siret siret, Gestionnaire gestionnaire) {
        if (gestionnaire == null) {
            throw Refused.because(
                    KitRefusal.INTROUVABLE, "Aucun gestionnaire que vous puissiez suivre n'a le SIRET " + siret + ".");
        }
        return gestionnaire;
    }
}
