package fr.relais.kit.event;

import fr.relais.kit.value.DossierId;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The consumer of the tests: notes what it receives in a table, and fails when a note asks for it. */
@ApplicationScoped
class NoteTaker {

    static final String TYPE = "fr.relais.Noted.v1";

    record Note(
            @NotNull DossierId dossier,
            @NotNull String about,
            @NotNull String note) {}

    private final AtomicInteger attempts = new AtomicInteger();
    private final EntityManager entities;
    private final EventHandlers handlers;

    NoteTaker(EventConsumer consumer, EntityManager entities) {
        this.entities = entities;
        this.handlers = consumer.handling().on(TYPE, Note.class, Note::about, this::take);
    }

    @Incoming("conventions")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        handlers.accept(message);
    }

    private void take(Received<Note> event) {
        entities.createNativeQuery("insert into noted (dossier, sequence, note) values (?1, ?2, ?3)")
                .setParameter(1, event.dossier().value())
                .setParameter(2, event.sequence())
                .setParameter(3, event.data().note())
                .executeUpdate();
        if (event.data().note().equals("the database restarts") && attempts.incrementAndGet() < 3) {
            throw new IllegalStateException(new SQLException("terminating connection", "57P01"));
        }
        if (event.data().note().equals("a bug")) {
            throw new IllegalStateException("always");
        }
    }

    int attempts() {
        return attempts.get();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<String> notesOf(DossierId dossier) {
        return entities.createNativeQuery("select note from noted where dossier = ?1 order by position", String.class)
                .setParameter(1, dossier.value())
                .getResultList();
    }
}
