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

    /** {@code rang} counts the gestionnaires of a dossier: what is told of an earlier one, however late, changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(DossierId dossier, Siret gestionnaire, int rang) {
        entities.createNativeQuery("""
                        insert into dossier (dossier, gestionnaire, rang) values (?1, ?2, ?3)
                        on conflict (dossier) do update set gestionnaire = excluded.gestionnaire, rang = excluded.rang
                        where dossier.rang < excluded.rang""")
                .setParameter(1, dossier.value())
                .setParameter(2, gestionnaire.value())
                .setParameter(3, rang)
                .executeUpdate();
    }
}
