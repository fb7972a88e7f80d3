package fr.relais.convention.gestionnaire;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

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

    /** Refuses, pointing at the gestionnaire of a body, one that nobody registered (ACT-4). */
    @Transactional
    public Gestionnaire requireRegistered(Siret siret) {
        Gestionnaire gestionnaire = entities.find(Gestionnaire.class, siret.value());
        if (gestionnaire == null) {
            throw Refused.because(
                            ConventionRefusal.GESTIONNAIRE_INCONNU, "Aucun gestionnaire n'a le SIRET " + siret + ".")
                    .at("/gestionnaire");
        }
        return gestionnaire;
    }

    /** What it was called on a day. */
    @Transactional
    public Identite identite(Siret siret, LocalDate date) {
        return find(siret).identite(date);
    }

    /** All that it was called, the first first. */
    @Transactional
    public List<IdentiteDatee> identites(Siret siret) {
        return find(siret).identites();
    }

    private static Gestionnaire found(Siret siret, Gestionnaire gestionnaire) {
        if (gestionnaire == null) {
            throw Refused.because(
                    KitRefusal.INTROUVABLE, "Aucun gestionnaire que vous puissiez suivre n'a le SIRET " + siret + ".");
        }
        return gestionnaire;
    }
}
