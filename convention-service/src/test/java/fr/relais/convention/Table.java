package fr.relais.convention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at the rows of the service, whatever the code believes. */
@ApplicationScoped
public class Table {

    private static final List<String> ALL = List.of(
            "gestionnaire",
            "relais",
            "convention",
            "instrument",
            "signature",
            "suspension",
            "periode_effective",
            "acte_convention",
            "habilitation",
            "document",
            "contenu_document",
            "projet",
            "version_projet",
            "suivi_projet",
            "calendrier_instruction",
            "outbox",
            "idempotence");

    private final EntityManager entities;

    Table(EntityManager entities) {
        this.entities = entities;
    }

    /** A text that changes as soon as one row is added, removed or changed anywhere; how far the relay is does not count. */
    @Transactional
    public String everything() {
        return ALL.stream().map(this::content).collect(Collectors.joining("\n"));
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

    private String content(String table) {
        String row = table.equals("outbox") ? "id::text" : "t::text";
        return (String) entities.createNativeQuery(
                        "select '%s: ' || count(*) || coalesce(md5(string_agg(%s, '|' order by %s)), '') from %s t"
                                .formatted(table, row, row, table)
                                .replace("::", "\\:\\:"))
                .getSingleResult();
    }
}
