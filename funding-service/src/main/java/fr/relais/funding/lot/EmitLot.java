package fr.relais.funding.lot;

import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A released lot leaves for the bank, once: under the very file that was released, and only if all of it still may. */
@ApplicationScoped
public class EmitLot {

    private final ActesDeLot actes;
    private final ControleDuLot controle;
    private final Fichiers fichiers;

    EmitLot(ActesDeLot actes, ControleDuLot controle, Fichiers fichiers) {
        this.actes = actes;
        this.controle = controle;
        this.fichiers = fichiers;
    }

    @Transactional
    public Lot emit(Cible cible, Acteur acteur) {
        Lot lot = actes.begin(cible, ActeLot.EMETTRE);
        Auteur par = actes.auteur(acteur);
        ControleDuLot.requireSain(controle.of(lot));
        fichiers.again(lot);
        lot.emettre(par);
        actes.end(lot, par, null);
        return lot;
    }
}
