package fr.relais.convention.convention;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A party that has not signed an instrument says that it will not, and why. */
@ApplicationScoped
public class RefuseInstrument {

    private final Conventions conventions;
    private final Enregistrements enregistrements;

    RefuseInstrument(Conventions conventions, Enregistrements enregistrements) {
        this.conventions = conventions;
        this.enregistrements = enregistrements;
    }

    @Transactional
    public Instrument refuse(UUID conventionId, int rang, Refus refus, Acteur acteur, Revision lue) {
        refus.partie().requireMandateOf(acteur);
        Convention convention = conventions.findForAct(conventionId, lue);
        convention.refuse(rang, refus, enregistrements.by(acteur));
        return convention.instrument(rang);
    }
}
