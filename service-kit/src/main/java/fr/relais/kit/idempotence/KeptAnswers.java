package fr.relais.kit.idempotence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of what was answered, one per client and key. */
@ApplicationScoped
class KeptAnswers {

    private static final int PURGE_BATCH = 1_000;
    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    KeptAnswers(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    record Kept(String fingerprint, Answer answer) {}

    /** False while another transaction, on any instance, works under this key; held until the end of this one. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean lock(Attempt attempt) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtext(?1), hashtext(?2))")
                .setParameter(1, attempt.client())
                .setParameter(2, attempt.key().value())
                .getSingleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Kept> find(Attempt attempt) {
        List<?> found = entities.createNativeQuery(
                        "select empreinte, statut, en_tetes, corps from idempotence where client = ?1 and cle = ?2",
                        Tuple.class)
                .setParameter(1, attempt.client())
                .setParameter(2, attempt.key().value())
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(this::kept).findFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Attempt attempt, Answer answer) {
        entities.createNativeQuery("""
                        insert into idempotence (client, cle, empreinte, statut, en_tetes, corps, cree_le)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, attempt.client())
                .setParameter(2, attempt.key().value())
                .setParameter(3, attempt.fingerprint())
                .setParameter(4, answer.status())
                .setParameter(5, write(answer.headers()))
                .setParameter(6, answer.body())
                .setParameter(7, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Forgets one batch of what was answered before this moment; true when there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean forgetBefore(Instant moment) {
        return entities.createNativeQuery("""
                                delete from idempotence where (client, cle) in (
                                  select client, cle from idempotence where cree_le < ?1
                                  order by cree_le limit ?2 for update skip locked)""")
                        .setParameter(1, Timestamp.from(moment))
                        .setParameter(2, PURGE_BATCH)
                        .executeUpdate()
                == PURGE_BATCH;
    }

    private Kept kept(Tuple row) {
        return new Kept(
                row.get(0, String.class),
                new Answer(row.get(1, Integer.class), read(row.get(2, String.class)), row.get(3, byte[].class)));
    }

    private String write(Map<String, List<String>> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Headers are text", unwritable);
        }
    }

    private Map<String, List<String>> read(String headers) {
        try {
            return json.readValue(headers, HEADERS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept answer cannot be read", unreadable);
        }
    }
}
