package fr.relais.funding.reception.messaging;

import fr.relais.funding.dossier.Gestionnaires;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.intervention.Intervention;
import fr.relais.funding.reception.RecordFait;
import fr.relais.kit.event.EventConsumer;
import fr.relais.kit.event.EventHandlers;
import fr.relais.kit.event.MalformedEvent;
import fr.relais.kit.event.Received;
import fr.relais.kit.identity.Habilitations;
import fr.relais.kit.identity.HabilitationsChanged;
import fr.relais.kit.problem.Refused;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from the conventions and the activities what the dossiers are owed. */
@ApplicationScoped
class FundingFacts {

    private final RecordFait use;
    private final Gestionnaires gestionnaires;
    private final EventHandlers conventions;
    private final EventHandlers activities;

    FundingFacts(EventConsumer consumer, RecordFait use, Gestionnaires gestionnaires, Habilitations habilitations) {
        this.use = use;
        this.gestionnaires = gestionnaires;
        Consumer<Received<ConventionSigned>> convention = this::recordConvention;
        this.conventions = consumer.handling()
                .on("fr.relais.ConventionSigned.v1", ConventionSigned.class, ConventionSigned::aggregate, convention)
                .on("fr.relais.ConventionSuspended.v1", ConventionSigned.class, ConventionSigned::aggregate, convention)
                .on("fr.relais.ConventionResumed.v1", ConventionSigned.class, ConventionSigned::aggregate, convention)
                .on(
                        "fr.relais.ConventionTerminated.v1",
                        ConventionSigned.class,
                        ConventionSigned::aggregate,
                        convention)
                .on(
                        BeneficiaireChanged.TYPE,
                        BeneficiaireChanged.class,
                        BeneficiaireChanged::aggregate,
                        this::changeHands)
                .on(
                        BonusTerritoireSet.TYPE,
                        BonusTerritoireSet.class,
                        BonusTerritoireSet::aggregate,
                        recorded(BonusTerritoireSet::toFait, BonusTerritoireSet::interventions))
                .on(
                        HabilitationsChanged.TYPE,
                        HabilitationsChanged.class,
                        HabilitationsChanged::aggregate,
                        event -> habilitations.learn(event.data()));
        this.activities = consumer.handling()
                .on(
                        "fr.relais.ActivityValidated.v1",
                        ActivityValidated.class,
                        ActivityValidated::aggregate,
                        recorded(ActivityValidated::toFait, ActivityValidated::interventions))
                .on(
                        "fr.relais.BilanEvaluated.v1",
                        BilanEvaluated.class,
                        BilanEvaluated::aggregate,
                        recorded(BilanEvaluated::toFait, BilanEvaluated::interventions));
    }

    @Incoming("conventions")
    @Blocking
    void onConvention(ConsumerRecord<String, byte[]> message) {
        conventions.accept(message);
    }

    @Incoming("activities")
    @Blocking
    void onActivity(ConsumerRecord<String, byte[]> message) {
        activities.accept(message);
    }

    private void recordConvention(Received<ConventionSigned> event) {
        if (!event.data().isOfRelais() && !event.data().isOfPaidCoordination()) {
            return;
        }
        Function<Received<ConventionSigned>, Fait<?>> mapping =
                event.data().isOfRelais() ? ConventionSigned::toFait : ConventionSigned::toCoordination;
        ConventionSigned.GestionnaireNomme gestionnaire = event.data().gestionnaire();
        gestionnaires.record(event.dossier(), gestionnaire.toGestionnaire(), gestionnaire.rang());
        use.record(event.dossier(), map(event, mapping), event.data().interventions());
    }

    private void changeHands(Received<BeneficiaireChanged> event) {
        gestionnaires.record(
                event.dossier(),
                event.data().nouveau().toGestionnaire(),
                event.data().rang());
    }

    private <T> Consumer<Received<T>> recorded(
            Function<Received<T>, Fait<?>> mapping, Function<T, List<Intervention>> par) {
        return event -> use.record(event.dossier(), map(event, mapping), par.apply(event.data()));
    }

    /** What the value types refuse in a fact is a fault of its producer: no retry will mend it. */
    private static <T> Fait<?> map(Received<T> event, Function<Received<T>, Fait<?>> mapping) {
        try {
            return mapping.apply(event);
        } catch (Refused | IllegalArgumentException nonsense) {
            throw new MalformedEvent("The fact makes no sense: " + nonsense.getMessage(), nonsense);
        }
    }
}
