package fr.relais.activity.relance;

import fr.relais.activity.Revisions;
import fr.relais.activity.Trace;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A gestionnaire says where it wants its reminders, or that it wants none by e-mail. */
@ApplicationScoped
public class ChangeAdresse {

    private final EntityManager entities;
    private final FindAdresse find;
    private final Revisions revisions;
    private final Clock clock;

    ChangeAdresse(EntityManager entities, FindAdresse find, Revisions revisions, Clock clock) {
        this.entities = entities;
        this.find = find;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Transactional
    public AdresseRelance change(Siret gestionnaire, Revision lue, Optional<String> courriel, Acteur acteur) {
        AdresseRelance adresse = find.find(gestionnaire);
        revisions.require(lue, adresse.revision(), "adresse_relance", Map.of("gestionnaire", gestionnaire.value()));
        adresse.change(courriel, new Trace(acteur.id(), clock.instant()));
        entities.persist(adresse);
        return adresse;
    }
}
