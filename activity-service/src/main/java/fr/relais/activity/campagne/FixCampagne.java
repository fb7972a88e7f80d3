package fr.relais.activity.campagne;

import fr.relais.activity.Revisions;
import fr.relais.activity.Trace;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A Caf sets when it gathers one type of data of one year; before the first time, the revision read is 0. */
@ApplicationScoped
public class FixCampagne {

    private final EntityManager entities;
    private final Calendrier calendrier;
    private final Revisions revisions;
    private final Clock clock;

    FixCampagne(EntityManager entities, Calendrier calendrier, Revisions revisions, Clock clock) {
        this.entities = entities;
        this.calendrier = calendrier;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Transactional
    public Campagne fix(CleCampagne cle, Revision lue, DatesCampagne dates, Acteur acteur) {
        Campagne campagne = calendrier.campagne(cle);
        revisions.require(lue, campagne.revision(), "campagne", cle.columns());
        campagne.fix(dates, new Trace(acteur.id(), clock.instant()));
        entities.persist(campagne);
        return campagne;
    }
}
