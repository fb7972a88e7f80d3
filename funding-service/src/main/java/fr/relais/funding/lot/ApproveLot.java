package fr.relais.funding.lot;

import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The ordonnateur approves a lot; above a threshold of the Caf its payments wait for a second approval. */
@ApplicationScoped
public class ApproveLot {

    private final ActesDeLot actes;
    private final Regards regards;
    private final SeuilsDesCaf seuils;

    ApproveLot(ActesDeLot actes, Regards regards, SeuilsDesCaf seuils) {
        this.actes = actes;
        this.regards = regards;
        this.seuils = seuils;
    }

    @Transactional
    public Lot approve(Cible cible, Acteur acteur) {
        Lot lot = actes.begin(cible, ActeLot.APPROUVER);
        Auteur par = actes.auteur(acteur);
        regards.look(lot, Fonction.APPROUVER, par);
        lot.approuver(par, seuils.of(lot.codeCaf()));
        actes.end(lot, par, null);
        return lot;
    }
}
