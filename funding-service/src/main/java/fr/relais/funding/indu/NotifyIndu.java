package fr.relais.funding.indu;

import fr.relais.funding.indu.ActOnIndu.Cible;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Notifies an indu: its limitation runs again from that day (ASM-FUND-40). */
@ApplicationScoped
public class NotifyIndu {

    private final ActOnIndu act;
    private final ParametresIndu parametres;

    NotifyIndu(ActOnIndu act, ParametresIndu parametres) {
        this.act = act;
        this.parametres = parametres;
    }

    @Transactional
    public Indu notify(Cible cible, Acteur acteur) {
        return act.act(cible, acteur, new Demande((indu, par) -> indu.notifier(par, parametres.prescription())));
    }
}
