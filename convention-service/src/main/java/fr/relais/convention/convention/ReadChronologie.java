package fr.relais.convention.convention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the acts done on a convention and its avenants, in the order in which they were recorded. */
@ApplicationScoped
public class ReadChronologie {

    private final Conventions conventions;

    ReadChronologie(Conventions conventions) {
        this.conventions = conventions;
    }

    @Transactional
    public List<LigneJournal> of(UUID conventionId) {
        return List.copyOf(conventions.find(conventionId).journal);
    }
}
