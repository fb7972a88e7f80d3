package fr.relais.activity.dossier;

import fr.relais.activity.ActivityRefusal;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Finds the dossiers that an actor may know of; for the others, the answer is that they are not known. */
@ApplicationScoped
public class Dossiers {

    private final EntityManager entities;

    Dossiers(EntityManager entities) {
        this.entities = entities;
    }

    public Dossier find(DossierId id, Acteur acteur) {
        List<ConventionSignee> conventions = entities.createQuery(
                        "from ConventionSignee where dossier = ?1 order by dateEffet", ConventionSignee.class)
                .setParameter(1, id)
                .getResultList();
        Dossier dossier = new Dossier(
                id, conventions.stream().map(ConventionSignee::termes).toList());
        if (conventions.isEmpty() || !dossier.isVisibleTo(acteur)) {
            throw Refused.because(
                    ActivityRefusal.DOSSIER_INCONNU,
                    "Le dossier " + id + " n'a pas de convention signée, ou n'est pas l'un des vôtres.");
        }
        return dossier;
    }
}
