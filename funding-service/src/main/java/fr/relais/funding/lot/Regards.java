package fr.relais.funding.lot;

import fr.relais.funding.intervention.Auteur;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Somebody answers for a lot: not a person who had another hand in it (ACT-2), and only as long as nothing keeps it from leaving. */
@ApplicationScoped
class Regards {

    private final SeparationDuLot separation;
    private final ControleDuLot controle;

    Regards(SeparationDuLot separation, ControleDuLot controle) {
        this.separation = separation;
        this.controle = controle;
    }

    void look(Lot lot, Fonction fonction, Auteur par) {
        separation.take(lot, fonction, par);
        List<VirementControle> lines = controle.of(lot);
        separation.requireNoHandIn(lines, fonction, par);
        ControleDuLot.requireSain(lines);
    }
}
