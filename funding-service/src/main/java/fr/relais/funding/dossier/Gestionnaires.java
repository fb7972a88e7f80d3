package fr.relais.funding.dossier;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Knows which gestionnaire a dossier is of: who may see it rests on this (design §8). */
@ApplicationScoped
public class Gestionnaires {

    private final EntityManager entities;

    Gestionnaires(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(DossierId dossier, Siret gestionnaire) {
        entities.createNativeQuery("""
                        insert into dossier (dossier, gestionnaire) values (?1, ?2)
                        on conflict (dossier) do update set gestionnaire = excluded.gestionnaire""")
                .setParameter(1, dossier.value())
                .setParameter(2, gestionnaire.value())
                .executeUpdate();
    }
}
