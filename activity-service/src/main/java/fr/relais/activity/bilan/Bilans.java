package fr.relais.activity.bilan;

import fr.relais.activity.Revisions;
import fr.relais.activity.declaration.MissionChoisie;
import fr.relais.activity.dossier.Dossier;
import fr.relais.activity.dossier.Dossiers;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Brings a bilan and what its year engages to before an act, and keeps it after. */
@ApplicationScoped
class Bilans {

    private final EntityManager entities;
    private final Dossiers dossiers;
    private final MissionChoisie missionChoisie;
    private final Revisions revisions;

    Bilans(EntityManager entities, Dossiers dossiers, MissionChoisie missionChoisie, Revisions revisions) {
        this.entities = entities;
        this.dossiers = dossiers;
        this.missionChoisie = missionChoisie;
        this.revisions = revisions;
    }

    /** A bilan on which someone acts, the dossier whose terms allow it, and what its year engages to. */
    record Ouvert(Bilan bilan, Dossier dossier, Engagement engagement) {}

    /** Every year of the convention is open from its signature on: a bilan never saved is OUVERT (ASM-ACT-1). */
    Ouvert open(CleBilan cle) {
        Dossier dossier = dossiers.find(cle.dossier());
        dossier.requireCovers(cle.exercice());
        Bilan known = entities.find(Bilan.class, cle);
        Engagement engagement = new Engagement(
                cle.exercice(),
                dossier.missionsEngagees(cle.exercice()),
                missionChoisie.find(cle.dossier(), cle.exercice()));
        return new Ouvert(known == null ? new Bilan(cle) : known, dossier, engagement);
    }

    /** For an act on what was read: refused on another revision. */
    Ouvert open(CleBilan cle, Revision lue) {
        Ouvert ouvert = open(cle);
        revisions.require(lue, ouvert.bilan().revision(), "bilan", cle.columns());
        return ouvert;
    }

    /** For a verdict of the Caf on what was read: refused to whoever signed for the gestionnaire (ACT-2). */
    Ouvert openToDecide(CleBilan cle, Revision lue, Acteur decideur) {
        Ouvert ouvert = open(cle, lue);
        ouvert.dossier().requireNotSignedBy(decideur);
        return ouvert;
    }

    /** Writes at once, so that the loser of a race is told before anything is answered or published. */
    Bilan keep(Bilan bilan) {
        entities.persist(bilan);
        entities.flush();
        return bilan;
    }
}
