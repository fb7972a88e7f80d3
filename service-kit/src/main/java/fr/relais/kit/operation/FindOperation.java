package fr.relais.kit.operation;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets the author of an operation, and nobody else, read how far it is and what became of each line. */
@ApplicationScoped
class FindOperation {

    private final EntityManager entities;

    FindOperation(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    OperationView find(UUID id, Acteur reader) {
        Operation operation = operation(id, reader);
        Tuple counted =
                entities.createQuery("""
                        select count(*), count(case when statut = FAITE then 1 end),
                               count(case when statut = REFUSEE then 1 end), max(traiteeLe)
                        from Ligne where operation = ?1""", Tuple.class).setParameter(1, id).getSingleResult();
        return OperationView.of(
                operation,
                new OperationView.Avancement(
                        counted.get(0, Long.class), counted.get(1, Long.class), counted.get(2, Long.class)),
                counted.get(3, Instant.class));
    }

    /** One line more than the page is read, to know whether there is a next one. */
    @Transactional
    LigneView.Page lines(UUID id, Optional<LigneView.Statut> statut, LinesAfter after, Acteur reader) {
        operation(id, reader);
        List<LigneView> found = entities
                .createQuery(
                        "from Ligne where operation = ?1 and rang > ?2 and (?3 is null or statut = ?3) order by rang",
                        Ligne.class)
                .setParameter(1, id)
                .setParameter(2, after.rang())
                .setParameter(3, statut.orElse(null))
                .setMaxResults(after.limit() + 1)
                .getResultList()
                .stream()
                .map(LigneView::of)
                .toList();
        boolean isLast = found.size() <= after.limit();
        List<LigneView> items = isLast ? found : found.subList(0, after.limit());
        return new LigneView.Page(
                items,
                isLast ? null : Integer.toString(items.get(items.size() - 1).rang()));
    }

    /** Where a page starts, and how long it is at most. */
    record LinesAfter(int rang, int limit) {}

    private Operation operation(UUID id, Acteur reader) {
        return Optional.ofNullable(entities.find(Operation.class, id))
                .filter(operation -> operation.auteur.equals(reader.id()))
                .orElseThrow(
                        () -> Refused.because(KitRefusal.INTROUVABLE, "Vous n'avez aucune opération de ce numéro."));
    }
}
