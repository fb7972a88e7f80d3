package fr.relais.funding.indu;

import fr.relais.funding.indu.ActOnIndu.Cible;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Cancels what is left of an indu when it is below the threshold of small amounts (CALC-9). */
@ApplicationScoped
public class CancelPetitIndu {

    private final DecideOnIndu decide;
    private final ParametresIndu parametres;

    CancelPetitIndu(DecideOnIndu decide, ParametresIndu parametres) {
        this.decide = decide;
        this.parametres = parametres;
    }

    @Transactional
    public Indu cancel(Cible cible, Acteur acteur) {
        return decide.decide(
                cible,
                acteur,
                new Demande((indu, par) -> indu.annulerPetitMontant(par, parametres.seuilPetitMontant())));
    }
}
