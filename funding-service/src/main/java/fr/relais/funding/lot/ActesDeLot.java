package fr.relais.funding.lot;

import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.virement.Virement;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** What every act on a lot begins and ends with: the lot as its author read it, its transfers where it stands. */
@ApplicationScoped
class ActesDeLot {

    private final Lots lots;
    private final Cortege cortege;
    private final Clock clock;

    ActesDeLot(Lots lots, Cortege cortege, Clock clock) {
        this.lots = lots;
        this.cortege = cortege;
        this.clock = clock;
    }

    Lot begin(Cible cible, ActeLot acte) {
        Lot lot = lots.findForAct(cible.lot(), cible.lue());
        lot.requirePossible(acte);
        return lot;
    }

    Auteur auteur(Acteur acteur) {
        return Auteur.of(acteur, clock);
    }

    List<Virement> virements(Lot lot) {
        return lots.virements(lot);
    }

    void end(Lot lot, Auteur par, String motif) {
        cortege.follow(lot, lots.virements(lot), par, motif);
    }
}
