package fr.relais.activity.evaluation;

import fr.relais.activity.analyse.FindRegistre;
import fr.relais.activity.analyse.RegistreAnalyse;
import fr.relais.activity.declaration.MissionChoisie;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.Dossier;
import fr.relais.activity.dossier.Dossiers;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.dossier.RegimeMission;
import fr.relais.activity.dossier.Releve;
import fr.relais.activity.guichet.FindGuichet;
import fr.relais.activity.guichet.Guichet;
import fr.relais.activity.promotion.FaitsPromotion;
import fr.relais.activity.promotion.FindPromotion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers the facts of a year and has them judged, mission by mission. */
@ApplicationScoped
public class ComputeEvaluation {

    private final Dossiers dossiers;
    private final MissionChoisie missionChoisie;
    private final FindRegistre registres;
    private final FindGuichet guichets;
    private final FindPromotion promotions;
    private final boolean minimaStricts;

    ComputeEvaluation(
            Dossiers dossiers,
            MissionChoisie missionChoisie,
            FindRegistre registres,
            FindGuichet guichets,
            FindPromotion promotions,
            @ConfigProperty(name = "relais.analyse-pratique.minima-stricts") boolean minimaStricts) {
        this.dossiers = dossiers;
        this.missionChoisie = missionChoisie;
        this.registres = registres;
        this.guichets = guichets;
        this.promotions = promotions;
        this.minimaStricts = minimaStricts;
    }

    @Transactional
    public EvaluationExercice of(CleExercice annee) {
        Dossier dossier = dossiers.find(annee.dossier());
        dossier.requireCovers(annee.exercice());
        return switch (RegimeMission.de(annee.exercice())) {
            case MISSIONS_SUPPLEMENTAIRES -> EvaluationExercice.sansCalcul(annee, dossier);
            case MISSIONS_RENFORCEES -> computed(annee, dossier);
        };
    }

    private EvaluationExercice computed(CleExercice annee, Dossier dossier) {
        Releve<RegistreAnalyse> registre = registres.releve(annee);
        Releve<Guichet> guichet = guichets.releve(annee);
        Releve<FaitsPromotion> promotion = promotions.releve(annee);
        Optional<Mission> choisie = missionChoisie.find(annee.dossier(), annee.exercice());
        FaitsMissions faits = new FaitsMissions(
                guichet.faits().faits(), guichet.faits().constat(), registre.faits(), promotion.faits());
        Seuils seuils = Seuils.de(annee.exercice()).avecMinimaStricts(minimaStricts);
        Set<String> declarants = new HashSet<>(registre.auteurs());
        declarants.addAll(guichet.auteurs());
        declarants.addAll(promotion.auteurs());
        return new EvaluationExercice(
                annee, choisie, EvaluationExercice.calculees(annee, dossier, choisie, faits, seuils), declarants);
    }
}
