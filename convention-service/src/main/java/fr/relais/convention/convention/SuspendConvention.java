package fr.relais.convention.convention;

import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The Caf suspends a signed convention; payments are blocked until it is lifted (CONV-7). */
@ApplicationScoped
public class SuspendConvention {

    private final Conventions conventions;
    private final Publication publication;
    private final Clock clock;

    SuspendConvention(Conventions conventions, Publication publication, Clock clock) {
        this.conventions = conventions;
        this.publication = publication;
        this.clock = clock;
    }

    @Transactional
    public Convention suspend(UUID conventionId, LocalDate date, String motif, Revision lue) {
        Convention convention = conventions.findForAct(conventionId, lue);
        convention
                .suspend(date, motif, LocalDate.now(clock))
                .ifPresent(event -> publication.publish(event, convention, convention.latest()));
        return convention;
    }
}
