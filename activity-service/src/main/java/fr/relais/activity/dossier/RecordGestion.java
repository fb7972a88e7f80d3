package fr.relais.activity.dossier;

import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Keeps who runs a relais; what is told of an earlier gestionnaire, however late, changes nothing (ASM-ACT-12). */
@ApplicationScoped
public class RecordGestion {

    private final EntityManager entities;

    RecordGestion(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(DossierId dossier, Gestion gestion) {
        entities.createNativeQuery("""
                        insert into gestion (dossier, gestionnaire, rang) values (?1, ?2, ?3)
                        on conflict (dossier) do update set gestionnaire = excluded.gestionnaire, rang = excluded.rang
                        where gestion.rang < excluded.rang""")
                .setParameter(1, dossier.value())
                .setParameter(2, gestion.gestionnaire().value())
                .setParameter(3, gestion.rang())
                .executeUpdate();
    }
}
