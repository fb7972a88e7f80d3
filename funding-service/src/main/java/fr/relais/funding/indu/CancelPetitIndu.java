package fr.relais.funding.indu;

import fr.relais.funding.indu.ActOnIndu.Cible;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Cancels what is left of an indu when it is below the threshold that the barème of its year gives (CALC-9). */
@ApplicationScoped
public class CancelPetitIndu {

    private final DecideOnIndu decide;
    private final Parametrage parametrage;

    CancelPetitIndu(DecideOnIndu decide, Parametrage parametrage) {
        this.decide = decide;
        this.parametrage = parametrage;
    }

    @Transactional
    public Indu cancel(Cible cible, Acteur acteur) {
        return decide.decide(
                cible,
                acteur,
                new Demande((indu, par) ->
                        indu.annulerPetitMontant(par, seuil(indu.cle().exercice()))));
    }

    private Montant seuil(Exercice exercice) {
        return Parametrage.require(parametrage.current(), exercice).seuilPetitIndu();
    }
}
