package fr.relais.convention.habilitation;

import fr.relais.convention.relais.FindRelais;
import fr.relais.convention.relais.Relais;
import fr.relais.convention.relais.RelaisConfie;
import fr.relais.kit.event.Event;
import fr.relais.kit.event.Outbox;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.identity.Habilitations;
import fr.relais.kit.identity.HabilitationsChanged;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Tells the other services whom a gestionnaire has habilitated: one event for each of its dossiers, with all of them. */
@ApplicationScoped
class PublishHabilitations {

    private final Habilitations habilitations;
    private final FindRelais findRelais;
    private final Outbox outbox;

    PublishHabilitations(Habilitations habilitations, FindRelais findRelais, Outbox outbox) {
        this.habilitations = habilitations;
        this.findRelais = findRelais;
        this.outbox = outbox;
    }

    void toEachDossierOf(Siret gestionnaire) {
        List<Habilitation> given = habilitations.of(gestionnaire);
        findRelais.of(gestionnaire).stream()
                .map(Relais::dossier)
                .forEach(dossier -> publish(dossier, gestionnaire, given));
    }

    /** For a dossier that its gestionnaire has only just got; nothing when it habilitated nobody. */
    void onNewDossier(@Observes RelaisConfie relais) {
        List<Habilitation> given = habilitations.of(relais.gestionnaire());
        if (!given.isEmpty()) {
            publish(relais.dossier(), relais.gestionnaire(), given);
        }
    }

    /** Each version of each habilitation counts for one: the sum only grows. */
    private void publish(DossierId dossier, Siret gestionnaire, List<Habilitation> given) {
        long sequence = given.stream().mapToLong(Habilitation::version).sum();
        outbox.append(Event.of(
                "conventions",
                HabilitationsChanged.TYPE,
                dossier,
                sequence,
                HabilitationsPublished.of(dossier, gestionnaire, given)));
    }
}
