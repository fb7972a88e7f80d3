package fr.relais.kit.operation;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
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

    private static final String REPORT = "operation = ?1 and (?2 is null or statut = ?2)";

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

    @Transactional
    Page<LigneView> lines(UUID id, Optional<LigneView.Statut> statut, PageRequest page, Acteur reader) {
        operation(id, reader);
        List<Ligne> found = entities.createQuery(
                        "from Ligne where " + REPORT + " and rang > ?3 order by rang", Ligne.class)
                .setParameter(1, id)
                .setParameter(2, statut.orElse(null))
                .setParameter(3, page.after(Integer::valueOf).orElse(0))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
        return Page.of(found, line -> Integer.toString(line.rang), page, () -> count(id, statut))
                .map(LigneView::of);
    }

    private long count(UUID id, Optional<LigneView.Statut> statut) {
        return entities.createQuery("select count(*) from Ligne where " + REPORT, Long.class)
                .setParameter(1, id)
                .setParameter(2, statut.orElse(null))
                .getSingleResult();
    }

    private Operation operation(UUID id, Acteur reader) {
        return Optional.ofNullable(entities.find(Operation.class, id))
                .filter(operation -> operation.auteur.equals(reader.id()))
                .orElseThrow(
                        () -> Refused.because(KitRefusal.INTROUVABLE, "Vous n'avez aucune opération de ce numéro."));
    }
}
