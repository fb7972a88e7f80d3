package fr.relais.funding.lot;

import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody who should have gone on with a lot sends it back, and says why: it has to be approved again. */
@ApplicationScoped
public class ReturnLot {

    private final ActesDeLot actes;

    ReturnLot(ActesDeLot actes) {
        this.actes = actes;
    }

    @Transactional
    public Lot sendBack(Cible cible, String motif, Acteur acteur) {
        Lot lot = actes.begin(cible, ActeLot.RENVOYER);
        Auteur par = actes.auteur(acteur);
        lot.renvoyer(par, motif);
        actes.end(lot, par, motif);
        return lot;
    }
}
