package fr.relais.activity.bilan;

import fr.relais.activity.declaration.MissionChoisie;
import fr.relais.activity.dossier.Dossier;
import fr.relais.activity.dossier.Dossiers;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Brings a bilan and what its year engages to before an act, and keeps it after. */
@ApplicationScoped
class Bilans {

    private final EntityManager entities;
    private final Dossiers dossiers;
    private final MissionChoisie missionChoisie;

    Bilans(EntityManager entities, Dossiers dossiers, MissionChoisie missionChoisie) {
        this.entities = entities;
        this.dossiers = dossiers;
        this.missionChoisie = missionChoisie;
    }

    /** A bilan on which someone acts, and what its year engages to. */
    record Ouvert(Bilan bilan, Engagement engagement) {}

    /** Every year of the convention is open from its signature on: a bilan never saved is OUVERT (ASM-ACT-1). */
    Ouvert open(CleBilan cle, Acteur acteur) {
        Dossier dossier = dossiers.find(cle.dossier(), acteur);
        dossier.requireCovers(cle.exercice());
        Bilan known = entities.find(Bilan.class, cle);
        Engagement engagement = new Engagement(
                cle.exercice(),
                dossier.missionsEngagees(cle.exercice()),
                missionChoisie.find(cle.dossier(), cle.exercice()));
        return new Ouvert(known == null ? new Bilan(cle) : known, engagement);
    }

    /** Writes at once, so that the loser of a race is told before anything is answered or published. */
    Bilan keep(Bilan bilan) {
        entities.persist(bilan);
        entities.flush();
        return bilan;
    }
}
