package fr.relais.activity.dossier;

import fr.relais.activity.ActivityRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Finds a dossier by its signed conventions; the database shows only those that the actor of the request may know of. */
@ApplicationScoped
public class Dossiers {

    private final EntityManager entities;

    Dossiers(EntityManager entities) {
        this.entities = entities;
    }

    public Dossier find(DossierId id) {
        List<ConventionSignee> conventions = entities.createQuery(
                        "from ConventionSignee where dossier = ?1 order by dateEffet", ConventionSignee.class)
                .setParameter(1, id)
                .getResultList();
        if (conventions.isEmpty()) {
            throw Refused.because(
                    ActivityRefusal.DOSSIER_INCONNU,
                    "Le dossier " + id + " n'a pas de convention signée, ou n'est pas l'un des vôtres.");
        }
        return new Dossier(
                id, conventions.stream().map(ConventionSignee::termes).toList());
    }
}
