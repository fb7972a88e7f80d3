package fr.relais.funding.lot;

import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The directeur approves a lot above a threshold, after the ordonnateur. */
@ApplicationScoped
public class SecondLot {

    private final ActesDeLot actes;
    private final Regards regards;

    SecondLot(ActesDeLot actes, Regards regards) {
        this.actes = actes;
        this.regards = regards;
    }

    @Transactional
    public Lot second(Cible cible, Acteur acteur) {
        Lot lot = actes.begin(cible, ActeLot.SECONDER);
        Auteur par = actes.auteur(acteur);
        regards.look(lot, Fonction.SECONDER, par);
        lot.seconder(par);
        actes.end(lot, par, null);
        return lot;
    }
}
