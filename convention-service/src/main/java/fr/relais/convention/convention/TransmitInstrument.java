package fr.relais.convention.convention;

import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf sends an instrument to the gestionnaire for signature. */
@ApplicationScoped
public class TransmitInstrument {

    private final Conventions conventions;

    TransmitInstrument(Conventions conventions) {
        this.conventions = conventions;
    }

    @Transactional
    public Instrument transmit(UUID conventionId, int rang, Revision lue) {
        Convention convention = conventions.findForAct(conventionId, lue);
        convention.transmit(rang);
        return convention.instrument(rang);
    }
}
