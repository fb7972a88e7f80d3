package fr.relais.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.kit.problem.Changement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tells, from the audit trail, what was done to a row since a revision of it that somebody read: never a value, never a name. */
@ApplicationScoped
public class Changements {

    private final EntityManager entities;
    private final ObjectMapper json;

    Changements(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** The key names the columns of the primary key; {@code column} is the one that counts the revisions of the row. */
    public List<Changement> since(String table, Map<String, Object> key, String column, long revision) {
        List<Tuple> acts = entities.createNativeQuery(
                        "select revision, operation, champs, cote, le"
                                + " from changements_depuis(?1, cast(?2 as jsonb), ?3, ?4)",
                        Tuple.class)
                .setParameter(1, table)
                .setParameter(2, write(key))
                .setParameter(3, column)
                .setParameter(4, revision)
                .getResultList();
        return acts.stream().map(Changements::changement).toList();
    }

    private static Changement changement(Tuple act) {
        return new Changement(
                act.get("revision", Long.class),
                act.get("operation", String.class),
                List.of(act.get("champs", String[].class)),
                Changement.Cote.valueOf(act.get("cote", String.class)),
                act.get("le", Instant.class));
    }

    private String write(Map<String, Object> key) {
        try {
            return json.writeValueAsString(key);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Not the key of a row: " + key, unwritable);
        }
    }
}
