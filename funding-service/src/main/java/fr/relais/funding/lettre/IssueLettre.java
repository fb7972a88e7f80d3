package fr.relais.funding.lettre;

import fr.relais.funding.indu.FindIndu;
import fr.relais.funding.indu.Indu;
import fr.relais.funding.indu.InduRefusal;
import fr.relais.funding.indu.Notification;
import fr.relais.funding.paiement.Comptes;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives the letter of an indu once notified: the same whenever it is asked for. */
@ApplicationScoped
public class IssueLettre {

    private final FindIndu find;
    private final Comptes comptes;

    IssueLettre(FindIndu find, Comptes comptes) {
        this.find = find;
        this.comptes = comptes;
    }

    @Transactional
    public LettreIndu issue(DossierId dossier, UUID id) {
        Indu indu = find.find(dossier, id);
        Notification notification = indu.notification()
                .orElseThrow(() -> Refused.because(
                        InduRefusal.INDU_NON_NOTIFIE, "L'indu n'est pas notifié : il n'a pas encore de lettre."));
        return LettreIndu.of(
                indu, notification, comptes.of(dossier).explication(indu.id()).etapes());
    }
}
