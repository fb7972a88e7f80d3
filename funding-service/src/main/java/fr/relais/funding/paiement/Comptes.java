package fr.relais.funding.paiement;

import fr.relais.funding.indu.Indu;
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
                entities.createQuery("from Indu where dossier = ?1", Indu.class)
                        .setParameter(1, dossier)
                        .getResultList());
    }

    void add(Ordre ordre) {
        entities.persist(ordre);
        entities.flush();
    }

    void add(Indu indu) {
        entities.persist(indu);
        entities.flush();
    }
}
