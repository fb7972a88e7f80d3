package fr.relais.convention.gestionnaire;

import fr.relais.convention.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Registers a gestionnaire; its SIRET is its identity, the second to come is refused. */
@ApplicationScoped
public class RegisterGestionnaire {

    private final Rows rows;
    private final Event<GestionnaireEnregistre> registered;

    RegisterGestionnaire(Rows rows, Event<GestionnaireEnregistre> registered) {
        this.rows = rows;
        this.registered = registered;
    }

    /** {@code depuis} is null when nobody says since when it is so represented; others may observe the registration. */
    @Transactional
    public void register(Gestionnaire gestionnaire, LocalDate depuis) {
        rows.insert(gestionnaire);
        registered.fire(new GestionnaireEnregistre(gestionnaire.siret(), gestionnaire.representant(), depuis));
    }
}
