package fr.relais.convention.caf;

import fr.relais.convention.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A Caf tells who it is, once; nobody tells it of another, the database sees to that. */
@ApplicationScoped
public class RegisterCaf {

    private final Rows rows;

    RegisterCaf(Rows rows) {
        this.rows = rows;
    }

    @Transactional
    public Caf register(CodeCaf code, IdentiteCaf identite) {
        Caf caf = new Caf(code, identite);
        rows.insert(caf);
        return caf;
    }
}
