package fr.relais.convention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Looks at the rows of the service, whatever the code believes. */
@ApplicationScoped
public class Table {

    private final EntityManager entities;

    Table(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public int execute(String sql) {
        return entities.createNativeQuery(sql).executeUpdate();
    }

    /** The days that the signed conventions of a dossier cover, as the database keeps them. */
    @Transactional
    public List<String> effectiveDays(String dossier) {
        return entities.createNativeQuery(
                        "select cast(periode as text) from periode_effective where dossier = ?1 order by periode",
                        String.class)
                .setParameter(1, dossier)
                .getResultList();
    }
}
