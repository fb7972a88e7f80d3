package fr.relais.kit.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One event waiting for, or done with, its publication; the bytes sent are the {@code payload}, written once. */
@Entity
@Table(name = "outbox")
class OutboxEntry {

    private static final int ERROR_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long position;

    UUID id;
    String aggregatetype;
    String aggregateid;
    String type;
    String source;
    long sequence;
    String causationid;

    @Column(name = "occurred_at")
    Instant occurredAt;

    String payload;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "poisoned_at")
    Instant poisonedAt;

    String error;

    protected OutboxEntry() {}

    static OutboxEntry of(Event event, String source, String payload, Instant now) {
        OutboxEntry entry = new OutboxEntry();
        entry.id = Ids.newId();
        entry.aggregatetype = event.aggregatetype();
        entry.aggregateid = event.dossier().value();
        entry.type = event.type();
        entry.source = source;
        entry.sequence = event.sequence();
        entry.causationid = event.causationId();
        entry.occurredAt = now;
        entry.payload = payload;
        return entry;
    }

    void published(Instant now) {
        publishedAt = now;
        error = null;
    }

    /** Sets the row aside: the broker will never take it as it is. Later rows of its dossier wait. */
    void poisoned(Instant now, Throwable reason) {
        String text = String.valueOf(reason);
        poisonedAt = now;
        error = text.substring(0, Math.min(ERROR_LENGTH, text.length()));
    }
}
