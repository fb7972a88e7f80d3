package fr.relais.funding.parametre;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.dossier.Reexamens;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.IntFunction;

/** Publishes the next version of the barème of a year and has every dossier looked at again (BAR-1). */
@ApplicationScoped
public class PublishBareme {

    private final Parametrage parametrage;
    private final Reexamens reexamens;
    private final EntityManager entities;
    private final Clock clock;

    PublishBareme(Parametrage parametrage, Reexamens reexamens, EntityManager entities, Clock clock) {
        this.parametrage = parametrage;
        this.reexamens = reexamens;
        this.entities = entities;
        this.clock = clock;
    }

    /** {@code versioned} makes the barème once its version is known. */
    @Transactional
    public Bareme publish(Exercice exercice, IntFunction<Bareme> versioned, Acteur acteur) {
        parametrage.lockForWriting();
        Parametres known = parametrage.current();
        Bareme bareme =
                versioned.apply(known.bareme(exercice).map(Bareme::version).orElse(0) + 1);
        entities.persist(new BaremePublie(bareme, acteur.id(), clock.instant()));
        reexamens.demandAll();
        return bareme;
    }
}
