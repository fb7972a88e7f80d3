package fr.relais.convention.convention;

import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf withdraws an instrument that nobody has signed yet. */
@ApplicationScoped
public class WithdrawInstrument {

    private final Conventions conventions;

    WithdrawInstrument(Conventions conventions) {
        this.conventions = conventions;
    }

    @Transactional
    public Instrument withdraw(UUID conventionId, int rang, Revision lue) {
        Convention convention = conventions.findForAct(conventionId, lue);
        convention.withdraw(rang);
        return convention.instrument(rang);
    }
}
