package fr.relais.convention.beneficiaire;

import fr.relais.convention.relais.Relais;
import fr.relais.convention.relais.RelaisConfie;
import fr.relais.kit.event.Event;
import fr.relais.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells who runs a relais now: to the other services by an event, to the other features of this one at once. */
@ApplicationScoped
class Annonce {

    private final Outbox outbox;
    private final jakarta.enterprise.event.Event<RelaisConfie> entrusted;

    Annonce(Outbox outbox, jakarta.enterprise.event.Event<RelaisConfie> entrusted) {
        this.outbox = outbox;
        this.entrusted = entrusted;
    }

    void of(Relais relais, BeneficiaireChanged told) {
        outbox.append(Event.of("conventions", BeneficiaireChanged.TYPE, relais.dossier(), told.rang(), told));
        entrusted.fire(new RelaisConfie(relais.dossier(), relais.gestionnaire()));
    }
}
