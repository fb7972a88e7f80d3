package fr.relais.funding.retour;

import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Puts a line aside that speaks of no transfer, with the reason. */
@ApplicationScoped
public class ClassLigne {

    private final Lignes lignes;
    private final Clock clock;

    ClassLigne(Lignes lignes, Clock clock) {
        this.lignes = lignes;
        this.clock = clock;
    }

    @Transactional
    public LigneATraiter classer(UUID id, Revision lue, String motif, Acteur acteur) {
        LigneATraiter waiting = lignes.findForAct(id, lue);
        waiting.classer(motif, Auteur.of(acteur, clock));
        return waiting;
    }
}
