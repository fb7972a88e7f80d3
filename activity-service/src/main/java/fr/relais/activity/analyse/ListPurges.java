package fr.relais.activity.analyse;

import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Reads what the purges removed, the latest first. */
@ApplicationScoped
public class ListPurges {

    private final EntityManager entities;

    ListPurges(EntityManager entities) {
        this.entities = entities;
    }

    /** How many pseudonyms of a year one purge removed. */
    public record Purge(long position, Instant faiteLe, int exercice, int retires) {}

    @Transactional
    public Page<Purge> list(PageRequest page) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select position, faite_le, cast(exercice as int) as exercice, retires from purge_pseudonymes"
                                + " where position < ?1 order by position desc",
                        Tuple.class)
                .setParameter(1, page.after(Long::valueOf).orElse(Long.MAX_VALUE))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
        List<Purge> purges = rows.stream()
                .map(row -> new Purge(
                        row.get("position", Long.class),
                        row.get("faite_le", Instant.class),
                        row.get("exercice", Integer.class),
                        row.get("retires", Integer.class)))
                .toList();
        return Page.of(purges, one -> Long.toString(one.position()), page, this::count);
    }

    private long count() {
        return (Long) entities.createNativeQuery("select count(*) from purge_pseudonymes", Long.class)
                .getSingleResult();
    }
}
