package fr.relais.funding.indu;

import fr.relais.funding.indu.ActOnIndu.Cible;
import fr.relais.funding.intervention.Interventions;
import fr.relais.funding.intervention.SeparationDesDevoirs;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** An act by which the Caf gives up euros or judges a contestation: never by who declared, validated or evaluated the year (ACT-2). */
@ApplicationScoped
public class DecideOnIndu {

    private final ActOnIndu act;
    private final Indus indus;
    private final Interventions interventions;

    DecideOnIndu(ActOnIndu act, Indus indus, Interventions interventions) {
        this.act = act;
        this.indus = indus;
        this.interventions = interventions;
    }

    @Transactional
    public Indu decide(Cible cible, Acteur acteur, Demande demande) {
        Indu indu = indus.findForAct(cible.dossier(), cible.indu(), cible.lue());
        SeparationDesDevoirs.check(
                interventions.of(cible.dossier()), indu.cle().exercice(), acteur.id(), "décide de l'indu");
        return act.act(cible, acteur, demande);
    }
}
