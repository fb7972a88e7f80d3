package fr.relais.convention.relais;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Reads the relais of a dossier. */
@ApplicationScoped
public class FindRelais {

    private final EntityManager entities;

    FindRelais(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Relais find(DossierId dossier) {
        Relais relais = entities.find(Relais.class, dossier.value());
        if (relais == null) {
            throw Refused.because(
                    KitRefusal.INTROUVABLE, "Aucun relais n'est enregistré sous le dossier " + dossier + ".");
        }
        return relais;
    }
}
