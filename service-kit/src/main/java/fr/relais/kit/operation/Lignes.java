package fr.relais.kit.operation;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.persistence.DeferredConstraints;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The waiting lines, shared by the workers of all instances: a line that one has locked does not exist for the others. */
@ApplicationScoped
class Lignes {

    private final EntityManager entities;
    private final Handlers handlers;
    private final DeferredConstraints constraints;
    private final Clock clock;

    Lignes(EntityManager entities, Handlers handlers, DeferredConstraints constraints, Clock clock) {
        this.entities = entities;
        this.handlers = handlers;
        this.constraints = constraints;
        this.clock = clock;
    }

    /** A line to do, and what must be known before its transaction is opened: as whom. */
    record Waiting(UUID line, Operation operation) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Waiting> next() {
        return lines("order by essais, id limit 1 for update skip locked", Optional.empty())
                .map(line -> new Waiting(line.id, entities.find(Operation.class, line.operation)));
    }

    /** Does the line unless another worker has it, which makes it false: effect and state of the line together, or neither. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean act(Waiting waiting, Acteur author) {
        Optional<Ligne> free = lines("and id = ?1 for update skip locked", Optional.of(waiting.line()));
        free.ifPresent(line -> {
            String made = handlers.handle(waiting.operation().type, line.contenu, author);
            line.done(made, clock.instant());
            constraints.check();
        });
        return free.isPresent();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refuse(Waiting waiting, Refused refused) {
        lines("and id = ?1 for update", Optional.of(waiting.line()))
                .ifPresent(line -> line.refused(refused, clock.instant()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(Waiting waiting) {
        lines("and id = ?1 for update skip locked", Optional.of(waiting.line())).ifPresent(Ligne::postponed);
    }

    private Optional<Ligne> lines(String which, Optional<UUID> id) {
        var query = entities.createNativeQuery(
                "select * from operation_ligne where statut = 'EN_ATTENTE' " + which, Ligne.class);
        id.ifPresent(value -> query.setParameter(1, value));
        List<?> found = query.getResultList();
        return found.stream().map(Ligne.class::cast).findFirst();
    }
}
