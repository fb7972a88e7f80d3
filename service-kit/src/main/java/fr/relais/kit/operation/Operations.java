package fr.relais.kit.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Accepts a bulk act in the transaction of the request: from its commit on, each line will be done or refused, once. */
@ApplicationScoped
public class Operations {

    private final EntityManager entities;
    private final Handlers handlers;
    private final ObjectMapper json;
    private final Clock clock;

    Operations(EntityManager entities, Handlers handlers, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.handlers = handlers;
        this.json = json;
        this.clock = clock;
    }

    /** Returns the id of the operation, to be answered with {@link RespondAsync#accepted}. */
    @Transactional
    public <T> UUID start(OperationHandler<T> handler, List<T> lines, Acteur author) {
        Operation operation = new Operation();
        operation.id = Ids.newId();
        operation.type = handlers.of(handler.type()).type();
        operation.auteur = author.id();
        operation.acteur = write(Author.of(author));
        operation.demandeeLe = clock.instant();
        entities.persist(operation);
        for (int i = 0; i < lines.size(); i++) {
            entities.persist(waiting(operation.id, i + 1, write(lines.get(i))));
        }
        return operation.id;
    }

    private static Ligne waiting(UUID operation, int rang, String content) {
        Ligne line = new Ligne();
        line.id = Ids.newId();
        line.operation = operation;
        line.rang = rang;
        line.contenu = content;
        line.statut = LigneView.Statut.EN_ATTENTE;
        return line;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A line of an operation must be JSON", unwritable);
        }
    }
}
