package fr.relais.activity.dossier;

import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps the terms that convention-service has just published; the inbox has already set older ones aside. */
@ApplicationScoped
public class RecordConvention {

    private final EntityManager entities;
    private final RecordGestion gestions;

    RecordConvention(EntityManager entities, RecordGestion gestions) {
        this.entities = entities;
        this.gestions = gestions;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(DossierId dossier, UUID conventionId, Gestion gestion, TermesSignes termes) {
        gestions.record(dossier, gestion);
        ConventionSignee known = entities.find(ConventionSignee.class, conventionId);
        if (known == null) {
            entities.persist(new ConventionSignee(conventionId, dossier, termes));
        } else {
            known.replace(termes);
        }
    }
}
