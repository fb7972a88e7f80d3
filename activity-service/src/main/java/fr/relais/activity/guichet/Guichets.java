package fr.relais.activity.guichet;

import fr.relais.activity.Revisions;
import fr.relais.activity.dossier.Annees;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Finds the guichet of a year, empty before anything is told; for an act it is as its author read it. */
@ApplicationScoped
class Guichets {

    private final EntityManager entities;
    private final Annees annees;
    private final Revisions revisions;

    Guichets(EntityManager entities, Annees annees, Revisions revisions) {
        this.entities = entities;
        this.annees = annees;
        this.revisions = revisions;
    }

    Guichet open(CleExercice annee) {
        annees.requireOpen(annee);
        Guichet known = entities.find(Guichet.class, annee);
        return known == null ? new Guichet(annee) : known;
    }

    Guichet open(CleExercice annee, Revision lue) {
        Guichet guichet = open(annee);
        revisions.require(lue, guichet.revision(), "guichet_unique", annee.columns());
        return guichet;
    }

    Guichet keep(Guichet guichet) {
        entities.persist(guichet);
        entities.flush();
        return guichet;
    }
}
