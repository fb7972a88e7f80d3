package fr.relais.activity.bilan;

import fr.relais.activity.Revisions;
import fr.relais.activity.SeparationDesTaches;
import fr.relais.activity.declaration.MissionChoisie;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.Dossier;
import fr.relais.activity.dossier.Dossiers;
import fr.relais.activity.evaluation.ComputeEvaluation;
import fr.relais.activity.evaluation.EvaluationExercice;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Brings a bilan and what its year engages to before an act, and keeps it after. */
@ApplicationScoped
class Bilans {

    private final EntityManager entities;
    private final Dossiers dossiers;
    private final MissionChoisie missionChoisie;
    private final Revisions revisions;
    private final ComputeEvaluation evaluations;
    private final DelaisBilan delais;

    Bilans(
            EntityManager entities,
            Dossiers dossiers,
            MissionChoisie missionChoisie,
            Revisions revisions,
            ComputeEvaluation evaluations,
            DelaisBilan delais) {
        this.entities = entities;
        this.dossiers = dossiers;
        this.missionChoisie = missionChoisie;
        this.revisions = revisions;
        this.evaluations = evaluations;
        this.delais = delais;
    }

    /** A bilan on which someone acts, the dossier whose terms allow it, and what its year engages to. */
    record Ouvert(Bilan bilan, Dossier dossier, Engagement engagement) {}

    /** A bilan never saved is OUVERT (ASM-ACT-1). */
    Ouvert open(CleBilan cle) {
        Dossier dossier = dossiers.find(cle.dossier());
        dossier.requireCovers(cle.exercice());
        Bilan known = entities.find(Bilan.class, cle);
        Engagement engagement = new Engagement(
                cle.exercice(),
                dossier.missionsEngagees(cle.exercice()),
                missionChoisie.find(cle.dossier(), cle.exercice()),
                Optional.empty());
        return new Ouvert(known == null ? new Bilan(cle) : known, dossier, engagement);
    }

    /** For an act on what was read: refused on another revision. */
    Ouvert open(CleBilan cle, Revision lue) {
        Ouvert ouvert = open(cle);
        revisions.require(lue, ouvert.bilan().revision(), "bilan", cle.columns());
        return ouvert;
    }

    /** For the partner's save: refused before the campagne that the Caf has set, never after it (§7, ASM-ACT-35). */
    Ouvert openToSave(CleBilan cle, Revision lue) {
        Ouvert ouvert = open(cle, lue);
        delais.requireOpen(cle);
        return ouvert;
    }

    /**
     * For a verdict of the Caf on what was read, beside the one that the facts give: refused to whoever signed for the
     * gestionnaire or told these facts for it (ACT-2).
     */
    Ouvert openToDecide(CleBilan cle, Revision lue, Acteur decideur) {
        Ouvert ouvert = open(cle, lue);
        ouvert.dossier().requireNotSignedBy(decideur);
        EvaluationExercice faits = evaluations.of(new CleExercice(cle.dossier(), cle.exercice()));
        SeparationDesTaches.check(
                decideur,
                faits.declarants().stream(),
                "Vous avez déclaré les faits de la mission pour le gestionnaire : la décision revient à une autre"
                        + " personne.");
        return new Ouvert(ouvert.bilan(), ouvert.dossier(), ouvert.engagement().judgedBy(faits));
    }

    /** Writes at once, so that the loser of a race is told before anything is answered or published. */
    SituationBilan keep(Bilan bilan) {
        entities.persist(bilan);
        entities.flush();
        return situation(bilan);
    }

    SituationBilan situation(Bilan bilan) {
        return delais.of(bilan);
    }
}
