package fr.relais.convention.habilitation;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.identity.Habilitations;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** A gestionnaire lets the client of its software vendor act for it, between two days (ASM-CONV-13). */
@ApplicationScoped
public class GrantHabilitation {

    private final FindGestionnaire findGestionnaire;
    private final Habilitations habilitations;
    private final PublishHabilitations publish;
    private final Clock clock;

    GrantHabilitation(
            FindGestionnaire findGestionnaire, Habilitations habilitations, PublishHabilitations publish, Clock clock) {
        this.findGestionnaire = findGestionnaire;
        this.habilitations = habilitations;
        this.publish = publish;
        this.clock = clock;
    }

    @Transactional
    public Habilitation grant(Siret gestionnaire, String client, LocalDate du, LocalDate au) {
        findGestionnaire.findForAct(gestionnaire);
        requireUseful(du, au);
        Habilitation granted = new Habilitation(Ids.newId(), 1, gestionnaire, client, du, au, null);
        habilitations.keep(granted);
        publish.toEachDossierOf(gestionnaire);
        return granted;
    }

    private void requireUseful(LocalDate du, LocalDate au) {
        if (au.isBefore(du) || au.isBefore(LocalDate.now(clock))) {
            throw Refused.because(
                            ConventionRefusal.HABILITATION_SANS_EFFET,
                            "Une habilitation finit aujourd'hui au plus tôt, et pas avant d'avoir commencé.")
                    .at("/au");
        }
    }
}
