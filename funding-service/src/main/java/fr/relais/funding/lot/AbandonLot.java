package fr.relais.funding.lot;

import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A lot is given up: its payments are due again. Once released, only an agent comptable may do so (ASM-FUND-72). */
@ApplicationScoped
public class AbandonLot {

    private final ActesDeLot actes;

    AbandonLot(ActesDeLot actes) {
        this.actes = actes;
    }

    @Transactional
    public Lot abandon(Cible cible, String motif, Acteur acteur) {
        Lot lot = actes.begin(cible, ActeLot.ABANDONNER);
        if (lot.etat() == EtatLot.LIBERE && !acteur.roles().contains(Roles.AGENT_COMPTABLE)) {
            throw Refused.because(
                    KitRefusal.NON_AUTORISE, "Le lot est libéré : seul un agent comptable peut encore l'abandonner.");
        }
        Auteur par = actes.auteur(acteur);
        lot.abandonner(par, motif);
        actes.end(lot, par, motif);
        return lot;
    }
}
