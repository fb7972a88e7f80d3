package fr.relais.funding.indu.rest;

import fr.relais.funding.indu.Indu;
import fr.relais.kit.identity.ActeurCourant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows an indu as today's reader may see it, with its revision. */
@ApplicationScoped
class InduViews {

    private final ActeurCourant acteur;
    private final Clock clock;

    InduViews(ActeurCourant acteur, Clock clock) {
        this.acteur = acteur;
        this.clock = clock;
    }

    RestResponse<InduView> of(Indu indu) {
        return InduView.tagged(indu, LocalDate.now(clock), acteur.get().isCaf());
    }
}
