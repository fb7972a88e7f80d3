package fr.relais.convention.relais;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the relais of a dossier. */
@ApplicationScoped
public class FindRelais {

    private final EntityManager entities;

    FindRelais(EntityManager entities) {
        this.entities = entities;
    }

    /** Refuses, pointing at the dossier of a body, one that has no relais or that the actor may not know of (ACT-4). */
    @Transactional
    public void require(DossierId dossier) {
        if (entities.find(Relais.class, dossier.value()) == null) {
            throw Refused.because(
                            ConventionRefusal.RELAIS_INCONNU,
                            "Aucun relais que vous puissiez voir n'est enregistré sous le dossier " + dossier + ".")
                    .at("/dossier");
        }
    }

    /** Refuses the dossier of a coordination départementale where only a relais has its place (§3.10). */
    @Transactional
    public void requireNotCoordination(DossierId dossier) {
        if (find(dossier).nature() == NatureDossier.COORDINATION_DEPARTEMENTALE) {
            throw Refused.because(
                            ConventionRefusal.RESERVE_AUX_RELAIS,
                            "Le dossier " + dossier + " est celui d'une coordination départementale.")
                    .at("/dossier");
        }
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

    /** The dossiers of a gestionnaire, in the order in which they are to be locked. */
    @Transactional
    public List<Relais> of(Siret gestionnaire) {
        return entities.createQuery("from Relais where siret = ?1 order by dossier", Relais.class)
                .setParameter(1, gestionnaire)
                .getResultList();
    }
}
