package fr.relais.convention.projet;

import fr.relais.convention.Rows;
import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The partner opens a projet, one at a time for a dossier; an evolution starts from what it makes evolve (PRJ-3). */
@ApplicationScoped
public class OpenProjet {

    private final DossierLock lock;
    private final FindRelais findRelais;
    private final Projets projets;
    private final Rows rows;
    private final Clock clock;

    OpenProjet(DossierLock lock, FindRelais findRelais, Projets projets, Rows rows, Clock clock) {
        this.lock = lock;
        this.findRelais = findRelais;
        this.projets = projets;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public Projet open(Ouverture ouverture, Acteur acteur) {
        findRelais.find(ouverture.dossier());
        lock.acquire(ouverture.dossier());
        Projet projet = Projet.open(Ids.newId(), ouverture, depart(ouverture), new Trace(acteur.id(), clock.instant()));
        rows.insert(projet);
        return projet;
    }

    private Contenu depart(Ouverture ouverture) {
        return switch (ouverture.nature()) {
            case EVOLUTION ->
                ProjetsValides.among(projets.ofDossier(ouverture.dossier())).evolvedBy(ouverture);
            case CREATION, RENOUVELLEMENT -> Contenu.VIDE;
        };
    }
}
