package fr.relais.convention.convention;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The Caf suspends a signed convention; payments are blocked until it is lifted (CONV-7). */
@ApplicationScoped
public class SuspendConvention {

    private final Conventions conventions;
    private final Publication publication;
    private final Enregistrements enregistrements;

    SuspendConvention(Conventions conventions, Publication publication, Enregistrements enregistrements) {
        this.conventions = conventions;
        this.publication = publication;
        this.enregistrements = enregistrements;
    }

    @Transactional
    public Convention suspend(UUID conventionId, LocalDate date, String motif, Acteur acteur, Revision lue) {
        Convention convention = conventions.findForAct(conventionId, lue);
        convention
                .suspend(date, motif, enregistrements.by(acteur))
                .ifPresent(event -> publication.publish(
                        event, convention, convention.signed().latest()));
        return convention;
    }
}
