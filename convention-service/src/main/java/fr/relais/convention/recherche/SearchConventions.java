package fr.relais.convention.recherche;

import fr.relais.convention.convention.Connaissance;
import fr.relais.convention.convention.Convention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the conventions that whoever asks may see, by dossier. The database leaves out what cannot match; what stands on a
 * day is folded from the instruments, as everywhere else.
 */
@ApplicationScoped
public class SearchConventions {

    private static final int RUN = 200;

    private final Candidates candidates;
    private final EntityManager entities;

    SearchConventions(Candidates candidates, EntityManager entities) {
        this.candidates = candidates;
        this.entities = entities;
    }

    /** At most {@code most} of them, after this key or from the first. */
    @Transactional
    public List<ConventionTrouvee> search(Criteres criteres, Optional<String> after, int most) {
        List<ConventionTrouvee> found = new ArrayList<>();
        Optional<String> start = after;
        List<Candidate> run;
        do {
            run = candidates.after(start, RUN, criteres);
            found.addAll(matching(run, criteres));
            start = run.isEmpty() ? start : Optional.of(run.get(run.size() - 1).key());
        } while (run.size() == RUN && found.size() < most);
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<ConventionTrouvee> matching(List<Candidate> run, Criteres criteres) {
        Map<UUID, Convention> conventions = conventions(run);
        return run.stream()
                .map(candidate -> ConventionTrouvee.of(
                        candidate, Connaissance.of(conventions.get(candidate.id())), criteres.au()))
                .filter(criteres::accept)
                .toList();
    }

    private Map<UUID, Convention> conventions(List<Candidate> run) {
        return entities.createQuery("from Convention where id in ?1", Convention.class)
                .setParameter(1, run.stream().map(Candidate::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Convention::id, Function.identity()));
    }
}
