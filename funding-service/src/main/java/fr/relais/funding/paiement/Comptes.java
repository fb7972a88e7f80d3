package fr.relais.funding.paiement;

import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Reads what was ordered for a dossier, and adds to it; nothing is ever changed. */
@ApplicationScoped
public class Comptes {

    private final EntityManager entities;

    Comptes(EntityManager entities) {
        this.entities = entities;
    }

    public Compte of(DossierId dossier) {
        return new Compte(
                entities.createQuery("from Ordre where dossier = ?1", Ordre.class)
                        .setParameter(1, dossier)
                        .getResultList(),
                entities.createQuery(
                                "from RetenueFaite where paiementId in (select id from Ordre where dossier = ?1)",
                                RetenueFaite.class)
                        .setParameter(1, dossier)
                        .getResultList());
    }

    void add(Ordre ordre) {
        entities.persist(ordre);
        entities.flush();
    }

    void add(RetenueFaite retenue) {
        entities.persist(retenue);
    }
}
