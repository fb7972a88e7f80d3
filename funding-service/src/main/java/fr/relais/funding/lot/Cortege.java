package fr.relais.funding.lot;

import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.virement.ActeVirement;
import fr.relais.funding.virement.MoveVirement;
import fr.relais.funding.virement.Virement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the transfers stand where their lot stands, each with its event and its entries. */
@ApplicationScoped
class Cortege {

    private final MoveVirement move;

    Cortege(MoveVirement move) {
        this.move = move;
    }

    /** {@code motif} may be null. */
    void follow(Lot lot, List<Virement> virements, Auteur par, String motif) {
        virements.forEach(one -> lot.etat().acteSur(one.etat()).ifPresent(acte -> move.follow(one, acte, par, motif)));
    }

    void retirer(Virement virement, Auteur par, String motif) {
        move.follow(virement, ActeVirement.RETIRER, par, motif);
    }
}
