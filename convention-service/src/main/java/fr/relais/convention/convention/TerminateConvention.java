package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One of the two parties ends a convention early; the right stops with the day it says (CONV-6). */
@ApplicationScoped
public class TerminateConvention {

    private final Conventions conventions;
    private final Publication publication;
    private final Enregistrements enregistrements;
    private final DelaisResiliation delais;

    TerminateConvention(
            Conventions conventions,
            Publication publication,
            Enregistrements enregistrements,
            @ConfigProperty(name = "relais.resiliation.preavis-mois") int preavis,
            @ConfigProperty(name = "relais.resiliation.mise-en-demeure-mois") int miseEnDemeure) {
        this.conventions = conventions;
        this.publication = publication;
        this.enregistrements = enregistrements;
        this.delais = new DelaisResiliation(preavis, miseEnDemeure);
    }

    @Transactional
    public Convention terminate(UUID conventionId, Resiliation asked, Acteur acteur, Revision lue) {
        requireParty(asked.partie());
        asked.partie().requireMandateOf(acteur);
        Convention convention = conventions.findForAct(conventionId, lue);
        convention
                .terminate(asked, delais, enregistrements.by(acteur))
                .ifPresent(event -> publication.publish(
                        event, convention, convention.signed().latest()));
        return convention;
    }

    /** The gestionnaire and the Caf are the parties of a convention; a cosignataire only signs it. */
    private static void requireParty(Partie partie) {
        if (partie == Partie.COSIGNATAIRE) {
            throw Refused.because(
                            ConventionRefusal.PARTIE_ABSENTE,
                            "La convention est résiliée par le gestionnaire ou par la Caf.")
                    .at("/partie");
        }
    }
}
