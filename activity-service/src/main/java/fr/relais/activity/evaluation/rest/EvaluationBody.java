package fr.relais.activity.evaluation.rest;

import fr.relais.activity.dossier.Mission;
import fr.relais.activity.dossier.RegimeMission;
import fr.relais.activity.evaluation.Critere;
import fr.relais.activity.evaluation.EvaluationExercice;
import fr.relais.activity.evaluation.EvaluationMission;
import fr.relais.activity.evaluation.NatureCritere;
import fr.relais.activity.evaluation.Preuve;
import fr.relais.activity.evaluation.PreuveEcartee;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the facts say of each mission of a year, as it is answered. */
@Schema(
        name = "EvaluationMissions",
        requiredProperties = {"dossier", "exercice", "regime", "missions"})
record EvaluationBody(
        DossierId dossier,
        Exercice exercice,
        RegimeMission regime,

        @Schema(nullable = true, description = "La mission que le prévisionnel validé a choisie (BON-3)")
        Mission choisie,

        List<MissionBody> missions) {

    @Schema(
            name = "EvaluationMission",
            requiredProperties = {"mission", "engagee", "choisie", "criteres"})
    record MissionBody(
            Mission mission,

            @Schema(description = "Inscrite aux termes signés de l'exercice (BON-1)")
            boolean engagee,

            boolean choisie,

            @Schema(nullable = true, description = "Verdict calculé ; absent jusqu'en 2021 : la Caf le saisit (§6.4)")
            Boolean atteint,

            List<CritereBody> criteres) {

        static MissionBody of(EvaluationMission one) {
            return new MissionBody(
                    one.mission(),
                    one.engagee(),
                    one.choisie(),
                    one.atteint().orElse(null),
                    one.criteres().stream().map(CritereBody::of).toList());
        }
    }

    @Schema(
            name = "Critere",
            requiredProperties = {"regle", "nature", "attendu", "constate", "rempli", "retenues", "ecartees"})
    record CritereBody(
            String regle,

            @Schema(
                    description =
                            "OBLIGATOIRE fait échouer la mission ; DECOMPTE dit ce qui compte ; les autres informent")
            NatureCritere nature,

            String attendu,
            String constate,
            boolean rempli,
            List<PreuveBody> retenues,
            List<PreuveEcarteeBody> ecartees) {

        static CritereBody of(Critere one) {
            return new CritereBody(
                    one.regle(),
                    one.nature(),
                    one.attendu(),
                    one.constate(),
                    one.rempli(),
                    one.retenues().stream().map(PreuveBody::of).toList(),
                    one.ecartees().stream().map(PreuveEcarteeBody::of).toList());
        }
    }

    @Schema(
            name = "Preuve",
            requiredProperties = {"type", "libelle"})
    record PreuveBody(
            Preuve.TypePreuve type, @Schema(nullable = true) UUID id, String libelle) {

        static PreuveBody of(Preuve one) {
            return new PreuveBody(one.type(), one.id(), one.libelle());
        }
    }

    @Schema(
            name = "PreuveEcartee",
            requiredProperties = {"preuve", "regle", "pourquoi"})
    record PreuveEcarteeBody(PreuveBody preuve, String regle, String pourquoi) {

        static PreuveEcarteeBody of(PreuveEcartee one) {
            return new PreuveEcarteeBody(PreuveBody.of(one.preuve()), one.regle(), one.pourquoi());
        }
    }

    static EvaluationBody of(EvaluationExercice one) {
        return new EvaluationBody(
                one.annee().dossier(),
                one.annee().exercice(),
                one.regime(),
                one.choisie().orElse(null),
                one.missions().stream().map(MissionBody::of).toList());
    }
}
