package fr.relais.convention.gestionnaire;

import fr.relais.convention.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Registers a gestionnaire; its SIRET is its identity, the second to come is refused. */
@ApplicationScoped
public class RegisterGestionnaire {

    private final Rows rows;

    RegisterGestionnaire(Rows rows) {
        this.rows = rows;
    }

    @Transactional
    public void register(Gestionnaire gestionnaire) {
        rows.insert(gestionnaire);
    }
}
