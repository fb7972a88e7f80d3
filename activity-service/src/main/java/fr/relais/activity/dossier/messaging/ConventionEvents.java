package fr.relais.activity.dossier.messaging;

import fr.relais.activity.dossier.RecordConvention;
import fr.relais.activity.dossier.RecordGestion;
import fr.relais.kit.event.EventConsumer;
import fr.relais.kit.event.EventHandlers;
import fr.relais.kit.event.MalformedEvent;
import fr.relais.kit.event.Received;
import fr.relais.kit.identity.Habilitations;
import fr.relais.kit.identity.HabilitationsChanged;
import fr.relais.kit.value.DossierId;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds the projection of the signed terms; a suspension, a resumption and an early end carry the whole terms too. */
@ApplicationScoped
class ConventionEvents {

    private final EventHandlers handlers;
    private final RecordConvention use;
    private final RecordGestion gestions;

    ConventionEvents(
            EventConsumer consumer, RecordConvention use, RecordGestion gestions, Habilitations habilitations) {
        this.use = use;
        this.gestions = gestions;
        this.handlers = consumer.handling();
        for (String type :
                new String[] {"ConventionSigned", "ConventionSuspended", "ConventionResumed", "ConventionTerminated"}) {
            handlers.on(
                    "fr.relais." + type + ".v1",
                    ConventionTerms.class,
                    data -> "convention/" + data.conventionId(),
                    this::record);
        }
        handlers.on(
                BeneficiaireChanged.TYPE, BeneficiaireChanged.class, BeneficiaireChanged::aggregate, this::changeHands);
        handlers.on(
                HabilitationsChanged.TYPE,
                HabilitationsChanged.class,
                HabilitationsChanged::aggregate,
                event -> habilitations.learn(event.data()));
    }

    @Incoming("conventions")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        handlers.accept(message);
    }

    private void record(Received<ConventionTerms> event) {
        requireSubject(event.data().dossier(), event.dossier());
        ConventionTerms data = event.data();
        if (!data.isOfRelais()) {
            return;
        }
        use.record(event.dossier(), data.conventionId(), data.gestionnaire().toGestion(), data.toTermes());
    }

    private void changeHands(Received<BeneficiaireChanged> event) {
        requireSubject(event.data().dossier(), event.dossier());
        gestions.record(event.dossier(), event.data().toGestion());
    }

    private static void requireSubject(DossierId told, DossierId subject) {
        if (!told.equals(subject)) {
            throw new MalformedEvent("The dossier of the data is not the subject");
        }
    }
}
