package fr.relais.funding.parametre;

import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.funding.dossier.Reexamens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Sets the earliest payment dates of a Caf for a year and has every dossier looked at again (PAY-5). */
@ApplicationScoped
public class SetCalendrier {

    private final Parametrage parametrage;
    private final Reexamens reexamens;
    private final EntityManager entities;

    SetCalendrier(Parametrage parametrage, Reexamens reexamens, EntityManager entities) {
        this.parametrage = parametrage;
        this.reexamens = reexamens;
        this.entities = entities;
    }

    @Transactional
    public void set(CalendrierCaf calendrier) {
        parametrage.lockForWriting();
        entities.merge(new Calendrier(calendrier));
        reexamens.demandAll();
    }
}
