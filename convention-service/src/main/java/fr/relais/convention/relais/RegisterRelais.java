package fr.relais.convention.relais;

import fr.relais.convention.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Registers the relais of a dossier, once, under a gestionnaire already known (ACT-4); others may observe it. */
@ApplicationScoped
public class RegisterRelais {

    private final Rows rows;
    private final Event<Relais> registered;

    RegisterRelais(Rows rows, Event<Relais> registered) {
        this.rows = rows;
        this.registered = registered;
    }

    @Transactional
    public void register(Relais relais) {
        rows.insert(relais);
        registered.fire(relais);
    }
}
