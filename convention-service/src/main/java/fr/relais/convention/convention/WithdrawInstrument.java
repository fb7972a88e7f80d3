package fr.relais.convention.convention;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf withdraws an instrument that nobody has signed yet. */
@ApplicationScoped
public class WithdrawInstrument {

    private final Conventions conventions;
    private final Enregistrements enregistrements;

    WithdrawInstrument(Conventions conventions, Enregistrements enregistrements) {
        this.conventions = conventions;
        this.enregistrements = enregistrements;
    }

    @Transactional
    public Instrument withdraw(UUID conventionId, int rang, Acteur acteur, Revision lue) {
        Convention convention = conventions.findForAct(conventionId, lue);
        convention.withdraw(rang, enregistrements.by(acteur));
        return convention.instrument(rang);
    }
}
