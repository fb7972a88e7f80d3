package fr.relais.convention.convention;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf sends an instrument to the gestionnaire for signature. */
@ApplicationScoped
public class TransmitInstrument {

    private final Conventions conventions;
    private final Enregistrements enregistrements;

    TransmitInstrument(Conventions conventions, Enregistrements enregistrements) {
        this.conventions = conventions;
        this.enregistrements = enregistrements;
    }

    @Transactional
    public Instrument transmit(UUID conventionId, int rang, Acteur acteur, Revision lue) {
        Convention convention = conventions.findForAct(conventionId, lue);
        convention.transmit(rang, enregistrements.by(acteur));
        return convention.instrument(rang);
    }
}
