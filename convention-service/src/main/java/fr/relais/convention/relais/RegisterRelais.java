package fr.relais.convention.relais;

import fr.relais.convention.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Registers the relais of a dossier, once, under a gestionnaire already known (ACT-4). */
@ApplicationScoped
public class RegisterRelais {

    private final Rows rows;

    RegisterRelais(Rows rows) {
        this.rows = rows;
    }

    @Transactional
    public void register(Relais relais) {
        rows.insert(relais);
    }
}
