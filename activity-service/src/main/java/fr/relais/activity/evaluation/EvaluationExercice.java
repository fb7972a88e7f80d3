package fr.relais.activity.evaluation;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.Dossier;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.dossier.RegimeMission;
import fr.relais.kit.value.Periode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the facts of a year say of each mission of its regime; {@code declarants} told these facts for the gestionnaire. */
public record EvaluationExercice(
        CleExercice annee, Optional<Mission> choisie, List<EvaluationMission> missions, Set<String> declarants) {

    public EvaluationExercice {
        missions = List.copyOf(missions);
        declarants = Set.copyOf(declarants);
    }

    /** Until 2021 no figure is known: the Caf enters the result, nothing is computed (§6.4). */
    static EvaluationExercice sansCalcul(CleExercice annee, Dossier dossier) {
        Set<Mission> engagees = dossier.missionsEngagees(annee.exercice());
        List<EvaluationMission> missions = ofRegime(RegimeMission.MISSIONS_SUPPLEMENTAIRES).stream()
                .map(mission ->
                        new EvaluationMission(mission, engagees.contains(mission), false, Optional.empty(), List.of()))
                .toList();
        return new EvaluationExercice(annee, Optional.empty(), missions, Set.of());
    }

    static List<EvaluationMission> calculees(
            CleExercice annee, Dossier dossier, Optional<Mission> choisie, FaitsMissions faits, Seuils seuils) {
        Set<Mission> engagees = dossier.missionsEngagees(annee.exercice());
        return ofRegime(RegimeMission.MISSIONS_RENFORCEES).stream()
                .map(mission -> {
                    Periode jours = dossier.joursEngages(mission, annee.exercice())
                            .orElse(annee.exercice().periode());
                    List<Critere> criteres = criteres(mission, faits, jours, new Regles(annee, seuils));
                    return new EvaluationMission(
                            mission,
                            engagees.contains(mission),
                            choisie.filter(mission::equals).isPresent(),
                            Optional.of(EvaluationMission.isAtteint(criteres)),
                            criteres);
                })
                .toList();
    }

    /** The verdict that the facts give on a mission; empty when none is computed. */
    public Optional<Boolean> calcule(Mission mission) {
        return missions.stream()
                .filter(one -> one.mission() == mission)
                .findFirst()
                .flatMap(EvaluationMission::atteint);
    }

    public RegimeMission regime() {
        return RegimeMission.de(annee.exercice());
    }

    /** The figures of a year. */
    private record Regles(CleExercice annee, Seuils seuils) {}

    private static List<Critere> criteres(Mission mission, FaitsMissions faits, Periode jours, Regles regles) {
        return switch (mission) {
            case GUICHET_UNIQUE -> EvaluationGuichet.criteres(faits.guichet(), faits.constat(), jours);
            case ANALYSE_PRATIQUE -> EvaluationAnalyse.criteres(faits.registre(), regles.seuils());
            case PROMOTION_ACCUEIL_INDIVIDUEL ->
                EvaluationPromotion.criteres(faits.promotion(), regles.annee().exercice());
            case GUICHET_UNIQUE_ET_DEMANDES_EN_LIGNE, PROMOTION_ACTIVITE_AM, DEPART_FORMATION_CONTINUE ->
                throw new IllegalArgumentException("Nothing is computed for " + mission);
        };
    }

    private static List<Mission> ofRegime(RegimeMission regime) {
        return Arrays.stream(Mission.values())
                .filter(mission -> mission.regime() == regime)
                .toList();
    }
}
