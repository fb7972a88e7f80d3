package fr.relais.funding.lot;

import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.identity.Acteur;
import fr.relais.paymentfiles.virement.FichierVirements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The agent comptable releases a lot: its file is what it will be for ever, and each payment is told to be released. */
@ApplicationScoped
public class ReleaseLot {

    private final ActesDeLot actes;
    private final Regards regards;
    private final Fichiers fichiers;

    ReleaseLot(ActesDeLot actes, Regards regards, Fichiers fichiers) {
        this.actes = actes;
        this.regards = regards;
        this.fichiers = fichiers;
    }

    @Transactional
    public Lot release(Cible cible, Acteur acteur) {
        Lot lot = actes.begin(cible, ActeLot.LIBERER);
        Auteur par = actes.auteur(acteur);
        regards.look(lot, Fonction.LIBERER, par);
        FichierVirements file = fichiers.write(lot, par.le());
        lot.liberer(par, file.sha256());
        actes.end(lot, par, null);
        return lot;
    }
}
