package fr.relais.convention.convention;

import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.convention.relais.FindRelais;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.event.Event;
import fr.relais.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts the state of a convention into the outbox, in the transaction of the act that changed it. */
@ApplicationScoped
class Publication {

    private static final String TOPIC = "conventions";

    private final Outbox outbox;
    private final FindRelais findRelais;
    private final FindGestionnaire findGestionnaire;

    Publication(Outbox outbox, FindRelais findRelais, FindGestionnaire findGestionnaire) {
        this.outbox = outbox;
        this.findRelais = findRelais;
        this.findGestionnaire = findGestionnaire;
    }

    void publish(TypeEvenement type, Convention convention, InstrumentSigne instrument) {
        Relais relais = findRelais.find(convention.dossier());
        ConventionSigned state =
                ConventionSigned.of(convention, instrument, relais, findGestionnaire.find(relais.gestionnaire()));
        outbox.append(Event.of(TOPIC, type.type(), convention.dossier(), convention.revision(), state));
    }
}
