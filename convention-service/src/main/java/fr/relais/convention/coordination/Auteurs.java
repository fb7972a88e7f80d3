package fr.relais.convention.coordination;

import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Dates an act by the clock of the system. */
@ApplicationScoped
class Auteurs {

    private final Clock clock;

    Auteurs(Clock clock) {
        this.clock = clock;
    }

    Auteur of(Acteur acteur) {
        return new Auteur(acteur.id(), LocalDate.now(clock), clock.instant());
    }
}
