package fr.relais.convention.gestionnaire;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.Rows;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Registers a gestionnaire; its SIRET is its identity, the second to come is refused. */
@ApplicationScoped
public class RegisterGestionnaire {

    private final EntityManager entities;
    private final Rows rows;
    private final Event<GestionnaireEnregistre> registered;

    RegisterGestionnaire(EntityManager entities, Rows rows, Event<GestionnaireEnregistre> registered) {
        this.entities = entities;
        this.rows = rows;
        this.registered = registered;
    }

    /** {@code depuis} is null when nobody says since when it is so represented; others may observe the registration. */
    @Transactional
    public void register(Gestionnaire gestionnaire, LocalDate depuis) {
        requireNew(gestionnaire.siret());
        rows.insert(gestionnaire);
        registered.fire(new GestionnaireEnregistre(gestionnaire.siret(), gestionnaire.representant(), depuis));
    }

    /** Also for a Caf that may read it and not write about it (ASM-CONV-22): the database would say that it is not found. */
    private void requireNew(Siret siret) {
        if (entities.find(Gestionnaire.class, siret.value()) != null) {
            throw Refused.because(
                    ConventionRefusal.GESTIONNAIRE_DEJA_ENREGISTRE, "Un gestionnaire a déjà le SIRET " + siret + ".");
        }
    }
}
