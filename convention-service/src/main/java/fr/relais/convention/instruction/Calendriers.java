package fr.relais.convention.instruction;

import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Tells the dates of a Caf for an exercice: its own, else those of §7. */
@ApplicationScoped
public class Calendriers {

    private final EntityManager entities;

    Calendriers(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public CalendrierRevise of(String codeCaf, Exercice exercice) {
        CalendrierDeCaf known =
                entities.find(CalendrierDeCaf.class, new CalendrierDeCaf.Cle(codeCaf, exercice.annee()));
        return known == null
                ? new CalendrierRevise(Calendrier.parDefaut(exercice), 0)
                : new CalendrierRevise(known.calendrier(), known.revision());
    }
}
