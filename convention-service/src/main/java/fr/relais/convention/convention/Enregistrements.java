package fr.relais.convention.convention;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Changement.Cote;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Says who acts now, to the microsecond: what is read again is what was written. */
@ApplicationScoped
class Enregistrements {

    private final Clock clock;

    Enregistrements(Clock clock) {
        this.clock = clock;
    }

    Enregistrement by(Acteur acteur) {
        return new Enregistrement(
                acteur.id(),
                acteur.isPartner() ? Cote.PARTENAIRE : Cote.CAF,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
