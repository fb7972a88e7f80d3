package fr.relais.convention.habilitation;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.identity.Habilitations;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A gestionnaire takes an habilitation back; from then on the client knows of none of its dossiers. */
@ApplicationScoped
public class RevokeHabilitation {

    private final FindGestionnaire findGestionnaire;
    private final Habilitations habilitations;
    private final PublishHabilitations publish;
    private final Clock clock;

    RevokeHabilitation(
            FindGestionnaire findGestionnaire, Habilitations habilitations, PublishHabilitations publish, Clock clock) {
        this.findGestionnaire = findGestionnaire;
        this.habilitations = habilitations;
        this.publish = publish;
        this.clock = clock;
    }

    @Transactional
    public Habilitation revoke(Siret gestionnaire, UUID id) {
        findGestionnaire.findForAct(gestionnaire);
        Habilitation given = habilitations
                .find(id)
                .filter(found -> found.gestionnaire().equals(gestionnaire))
                .orElseThrow(() -> Refused.because(
                        KitRefusal.INTROUVABLE, "Le gestionnaire n'a pas donné d'habilitation de cet identifiant."));
        if (given.isRevoked()) {
            throw Refused.because(
                    ConventionRefusal.HABILITATION_DEJA_REVOQUEE,
                    "Cette habilitation est révoquée depuis le " + given.revoqueeLe() + ".");
        }
        Habilitation revoked = given.revoked(clock.instant());
        habilitations.keep(revoked);
        publish.toEachDossierOf(gestionnaire);
        return revoked;
    }
}
