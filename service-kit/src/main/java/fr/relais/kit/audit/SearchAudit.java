package fr.relais.kit.audit;

import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the audit trail, the latest first; the database shows an agent what concerns its Caf only. */
@ApplicationScoped
public class SearchAudit {

    private static final String WHERE = """
            from audit where (cast(?1 as text) is null or dossier = ?1) and (cast(?2 as text) is null or acteur = ?2)
            """;

    private final EntityManager entities;

    SearchAudit(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Page<LigneAudit> search(Optional<DossierId> dossier, Optional<String> acteur, PageRequest page) {
        Query query = entities.createNativeQuery("""
                        select position, acte, le, operation, acteur, cote, roles, pour, depuis, cause, dossier,
                               nom_table, cast(cle as text) as cle, cast(avant as text) as avant,
                               cast(apres as text) as apres
                        %s and position < ?3 order by position desc""".formatted(WHERE), Tuple.class)
                .setParameter(3, page.after(Long::valueOf).orElse(Long.MAX_VALUE))
                .setMaxResults(page.limitPlusOne());
        List<?> rows = of(query, dossier, acteur).getResultList();
        List<LigneAudit> lines =
                rows.stream().map(Tuple.class::cast).map(SearchAudit::line).toList();
        return Page.of(lines, line -> Long.toString(line.position()), page, () -> count(dossier, acteur));
    }

    private long count(Optional<DossierId> dossier, Optional<String> acteur) {
        return (Long) of(entities.createNativeQuery("select count(*) " + WHERE, Long.class), dossier, acteur)
                .getSingleResult();
    }

    private static Query of(Query query, Optional<DossierId> dossier, Optional<String> acteur) {
        return query.setParameter(1, dossier.map(DossierId::value).orElse(null)).setParameter(2, acteur.orElse(null));
    }

    private static LigneAudit line(Tuple row) {
        return new LigneAudit(
                row.get("position", Long.class),
                row.get("acte", UUID.class),
                row.get("le", Instant.class),
                row.get("operation", String.class),
                row.get("acteur", String.class),
                row.get("cote", String.class),
                roles(row.get("roles", String.class)),
                row.get("pour", String.class),
                row.get("depuis", String.class),
                row.get("cause", String.class),
                row.get("dossier", String.class),
                row.get("nom_table", String.class),
                row.get("cle", String.class),
                row.get("avant", String.class),
                row.get("apres", String.class));
    }

    private static List<String> roles(String roles) {
        return roles.isEmpty() ? List.of() : List.of(roles.split(","));
    }
}
