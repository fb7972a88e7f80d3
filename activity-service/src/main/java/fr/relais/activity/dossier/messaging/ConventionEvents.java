package fr.relais.activity.dossier.messaging;

import fr.relais.activity.dossier.RecordConvention;
import fr.relais.kit.event.EventConsumer;
import fr.relais.kit.event.EventHandlers;
import fr.relais.kit.event.MalformedEvent;
import fr.relais.kit.event.Received;
import fr.relais.kit.identity.Habilitations;
import fr.relais.kit.identity.HabilitationsChanged;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds the projection of the signed terms; a suspension, a resumption and an early end carry the whole terms too. */
@ApplicationScoped
class ConventionEvents {

    private final EventHandlers handlers;
    private final RecordConvention use;

    ConventionEvents(EventConsumer consumer, RecordConvention use, Habilitations habilitations) {
        this.use = use;
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
        if (!event.data().dossier().equals(event.dossier())) {
            throw new MalformedEvent("The dossier of the data is not the subject");
        }
        use.record(event.dossier(), event.data().conventionId(), event.data().toTermes());
    }
}
