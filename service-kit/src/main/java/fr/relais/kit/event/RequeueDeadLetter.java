package fr.relais.kit.event;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Sends a dead letter again, same key, headers and bytes, and remembers who did; the inbox keeps it single. */
@ApplicationScoped
class RequeueDeadLetter {

    private final DeadLetters letters;
    private final EventPublisher publisher;
    private final EntityManager entities;
    private final Clock clock;

    RequeueDeadLetter(DeadLetters letters, EventPublisher publisher, EntityManager entities, Clock clock) {
        this.letters = letters;
        this.publisher = publisher;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    void requeue(int partition, long offset, String operator) {
        ConsumerRecord<byte[], byte[]> letter = letters.find(partition, offset)
                .orElseThrow(() -> Refused.because(KitRefusal.INTROUVABLE, "Aucun message à cette position."));
        entities.createNativeQuery("""
                        insert into dead_letter_requeued (topic, partition, "offset", requeued_at, requeued_by)
                        values (?1, ?2, ?3, ?4, ?5) on conflict do nothing""")
                .setParameter(1, letter.topic())
                .setParameter(2, partition)
                .setParameter(3, offset)
                .setParameter(4, Timestamp.from(clock.instant()))
                .setParameter(5, operator)
                .executeUpdate();
        publisher.resend(letter);
    }

    @Transactional
    Page<DeadLetter> withState(Page<ConsumerRecord<byte[], byte[]>> found) {
        return found.map(letter -> DeadLetter.of(letter, isRequeued(letter)));
    }

    private boolean isRequeued(ConsumerRecord<byte[], byte[]> letter) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from dead_letter_requeued
                          where topic = ?1 and partition = ?2 and "offset" = ?3)""", Boolean.class)
                .setParameter(1, letter.topic())
                .setParameter(2, letter.partition())
                .setParameter(3, letter.offset())
                .getSingleResult();
    }
}
