package fr.relais.convention.coordination;

import fr.relais.convention.Rows;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A gestionnaire applies to a call: while it is open, if its legal type is eligible, once (§12, SEED 004). */
@ApplicationScoped
public class SubmitCandidature {

    private final Appels appels;
    private final FindGestionnaire findGestionnaire;
    private final Rows rows;
    private final Auteurs auteurs;

    SubmitCandidature(Appels appels, FindGestionnaire findGestionnaire, Rows rows, Auteurs auteurs) {
        this.appels = appels;
        this.findGestionnaire = findGestionnaire;
        this.rows = rows;
        this.auteurs = auteurs;
    }

    /** The candidate is the gestionnaire its author acts for. */
    @Transactional
    public Coordination submit(UUID appelId, String presentation, Acteur acteur) {
        Appel appel = appels.find(appelId);
        Gestionnaire candidat = findGestionnaire.find(acteur.siret().orElseThrow());
        Auteur auteur = auteurs.of(acteur);
        appel.requireOpenTo(candidat.typeJuridique(), auteur.today());
        Coordination coordination = Coordination.apply(Ids.newId(), appel, candidat.siret(), presentation, auteur);
        rows.insert(coordination);
        return coordination;
    }
}
