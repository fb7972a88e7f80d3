package fr.relais.funding.retour.messaging;

import fr.relais.funding.retour.ReceiveRetour;
import fr.relais.kit.event.EventConsumer;
import fr.relais.kit.event.EventHandlers;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns what the bank says of a transfer without a file. */
@ApplicationScoped
class PaymentReturns {

    private final EventHandlers returns;

    PaymentReturns(EventConsumer consumer, ReceiveRetour receive) {
        this.returns = consumer.handling()
                .on(
                        PaymentReturn.TYPE,
                        PaymentReturn.class,
                        PaymentReturn::aggregate,
                        event -> receive.receive(event.dossier(), event.data().toRetour(), event.id()));
    }

    @Incoming("payment-returns")
    @Blocking
    void onReturn(ConsumerRecord<String, byte[]> message) {
        returns.accept(message);
    }
}
