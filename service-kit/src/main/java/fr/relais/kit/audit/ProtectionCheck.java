package fr.relais.kit.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Refuses to start when a table forgot to hide its rows or to be audited, or when the service's own database role would
 * get round it (a superuser, the owner of the tables).
 */
@ApplicationScoped
class ProtectionCheck {

    private static final String UNPROTECTED = """
            select t.relname || case when not protegee then ' (cloisonnement absent ou contourné)' else ' (sans audit)' end
            from (
              select c.relname, coalesce(obj_description(c.oid), '') as raison,
                     row_security_active(c.oid) as protegee,
                     exists (select 1 from pg_trigger g join pg_proc f on f.oid = g.tgfoid
                             where g.tgrelid = c.oid and f.proname = 'audit_row') as auditee
              from pg_class c
              where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'flyway_schema_history') t
            where case when raison like 'technique: %' then false
                       when raison like 'commune: %' then not auditee
                       else not (protegee and auditee) end
            order by 1""";

    private static final String WRITABLE = """
            select has_table_privilege('audit', 'insert') or has_table_privilege('audit', 'update')
                or has_table_privilege('audit', 'delete') or has_table_privilege('audit', 'truncate')""";

    private final EntityManager entities;

    ProtectionCheck(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    void check(@Observes StartupEvent start) {
        List<String> unprotected =
                entities.createNativeQuery(UNPROTECTED, String.class).getResultList();
        if (!unprotected.isEmpty()) {
            throw new IllegalStateException("Tables sans protection : " + String.join(", ", unprotected)
                    + ". Chaque table cloisonne et audite ses lignes, ou dit pourquoi non dans son commentaire ; le"
                    + " compte quarkus.datasource.username ne possède aucune table et n'est pas superutilisateur.");
        }
        if ((Boolean) entities.createNativeQuery(WRITABLE, Boolean.class).getSingleResult()) {
            throw new IllegalStateException(
                    "Le compte quarkus.datasource.username peut écrire dans le journal des actes :"
                            + " donnez-lui un rôle distinct de quarkus.flyway.username.");
        }
    }
}
