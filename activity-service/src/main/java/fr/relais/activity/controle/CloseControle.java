package fr.relais.activity.controle;

import fr.relais.activity.bilan.CleBilan;
import fr.relais.activity.bilan.ReviseBilan;
import fr.relais.activity.declaration.CleDeclaration;
import fr.relais.activity.declaration.Rectification;
import fr.relais.activity.declaration.RectifyDeclaration;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * The Caf closes a contrôle; what it then rectifies or revises is published in the same transaction, by whom neither controlled
 * nor declared (CTL-5, ACT-2, ASM-ACT-65).
 */
@ApplicationScoped
public class CloseControle {

    private final Controles controles;
    private final Intervenants intervenants;
    private final EnVigueur enVigueur;
    private final RectifyDeclaration rectify;
    private final ReviseBilan revise;

    CloseControle(
            Controles controles,
            Intervenants intervenants,
            EnVigueur enVigueur,
            RectifyDeclaration rectify,
            ReviseBilan revise) {
        this.controles = controles;
        this.intervenants = intervenants;
        this.enVigueur = enVigueur;
        this.rectify = rectify;
        this.revise = revise;
    }

    @Transactional
    public Controle close(UUID id, Revision lue, Cloture cloture, Acteur acteur) {
        Controle controle = controles.open(id, lue);
        controle.requireNotControlledBy(acteur);
        intervenants.requireNotDeclaredBy(controle.cle(), acteur);
        controle.close(cloture, controles.trace(acteur));
        enVigueur.requireChangedBy(cloture, controle.cle());
        cloture.rectification().ifPresent(suite -> rectify(controle, suite, cloture.motif(), acteur));
        cloture.revision().ifPresent(suite -> revise(controle, suite, acteur));
        return controles.keep(controle);
    }

    private void rectify(Controle controle, Cloture.Rectifiee suite, String motif, Acteur acteur) {
        rectify.rectify(
                new CleDeclaration(controle.cle().dossier(), controle.cle().exercice(), suite.type()),
                new Revision(suite.revisionLue()),
                new Rectification(suite.donnees(), motif, controle.id()),
                acteur);
    }

    private void revise(Controle controle, Cloture.Revisee suite, Acteur acteur) {
        revise.revise(
                new CleBilan(controle.cle().dossier(), controle.cle().exercice()),
                new Revision(suite.revisionLue()),
                suite.verdict().after(controle.id()),
                acteur);
    }
}
