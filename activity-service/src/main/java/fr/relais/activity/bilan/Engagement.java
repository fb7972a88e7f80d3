package fr.relais.activity.bilan;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.dossier.RegimeMission;
import fr.relais.activity.evaluation.EvaluationExercice;
import fr.relais.kit.value.Exercice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the year engages to: the missions of its signed terms, the one its prévisionnel chose, and the verdict that the facts
 * give on it, empty when none is computed (BON-1, BON-3, §6.4).
 */
record Engagement(Exercice exercice, Set<Mission> missions, Optional<Mission> choisie, Optional<Boolean> calcule) {

    /** The same, with what the facts say of the mission chosen. */
    Engagement judgedBy(EvaluationExercice faits) {
        return new Engagement(exercice, missions, choisie, choisie.flatMap(faits::calcule));
    }

    RegimeMission regime() {
        return RegimeMission.de(exercice);
    }

    /** Why this verdict may not be recorded; empty when it may. */
    List<Ecart> ecarts(Verdict verdict) {
        if ((verdict.mission() == null) != (verdict.atteint() == null)) {
            return List.of(new Ecart(
                    ActivityRefusal.VERDICT_INCOMPLET,
                    verdict.mission() == null ? "/mission" : "/atteint",
                    "Une mission et son résultat se donnent ensemble, ou pas du tout."));
        }
        return missions.isEmpty() ? withoutMission(verdict) : withMission(verdict);
    }

    /** The Caf may depart from the computed verdict, and then says why; a control always says why (BON-4, BON-5). */
    List<Ecart> ecartsAuCalcul(Verdict verdict, ActeBilan acte) {
        if (!departs(verdict) && verdict.motifEcart() != null) {
            return List.of(new Ecart(
                    ActivityRefusal.ECART_INEXISTANT,
                    "/motifEcart",
                    "Ce verdict est celui que les faits donnent, ou aucun n'est calculé."));
        }
        return acte == ActeBilan.EVALUER && departs(verdict) && verdict.motifEcart() == null
                ? List.of(new Ecart(
                        ActivityRefusal.ECART_SANS_MOTIF,
                        "/motifEcart",
                        "Les faits donnent la mission %s : dites pourquoi vous en décidez autrement."
                                .formatted(calcule.orElseThrow() ? "atteinte" : "non atteinte")))
                : List.of();
    }

    boolean departs(Verdict verdict) {
        return verdict.atteint() != null
                && calcule.filter(computed -> !computed.equals(verdict.atteint()))
                        .isPresent();
    }

    private List<Ecart> withoutMission(Verdict verdict) {
        return verdict.mission() == null
                ? List.of()
                : List.of(new Ecart(
                        ActivityRefusal.MISSION_NON_CONVENTIONNEE,
                        "/mission",
                        "Les termes signés de %s n'engagent aucune mission : il n'y a rien à évaluer."
                                .formatted(exercice)));
    }

    private List<Ecart> withMission(Verdict verdict) {
        if (verdict.mission() == null) {
            return List.of(new Ecart(
                    ActivityRefusal.VERDICT_INCOMPLET,
                    "/mission",
                    "Les termes signés de %s engagent %s : l'évaluation porte sur une mission."
                            .formatted(exercice, new TreeSet<>(missions))));
        }
        if (!missions.contains(verdict.mission())) {
            return List.of(new Ecart(
                    ActivityRefusal.MISSION_NON_CONVENTIONNEE,
                    "/mission",
                    "La mission %s n'est pas dans les termes signés de %s.".formatted(verdict.mission(), exercice)));
        }
        return switch (regime()) {
            case MISSIONS_SUPPLEMENTAIRES -> List.of();
            case MISSIONS_RENFORCEES -> chosen(verdict.mission());
        };
    }

    private List<Ecart> chosen(Mission mission) {
        if (choisie.filter(mission::equals).isPresent()) {
            return List.of();
        }
        String detail = choisie.map(
                        chosen -> "Le prévisionnel validé de %s a choisi la mission %s.".formatted(exercice, chosen))
                .orElse("Aucun prévisionnel validé de %s n'a choisi la mission à évaluer.".formatted(exercice));
        return List.of(new Ecart(ActivityRefusal.MISSION_NON_CHOISIE, "/mission", detail));
    }
}
