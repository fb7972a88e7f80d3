package fr.relais.activity.bilan.rest;

import fr.relais.activity.Ecart;
import fr.relais.activity.Trace;
import fr.relais.activity.bilan.Bilan;
import fr.relais.activity.bilan.EtatBilan;
import fr.relais.activity.bilan.Evaluation;
import fr.relais.activity.bilan.SituationBilan;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.dossier.RegimeMission;
import fr.relais.kit.problem.Violation;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bilan as one reads it, with every verdict. */
@Schema(name = "Bilan")
record BilanBody(
        DossierId dossier,
        Exercice exercice,
        EtatBilan etat,
        QuestionnaireBody questionnaire,
        @Schema(nullable = true) Trace complet,

        @Schema(description = "Ce qui manque encore pour compléter le bilan")
        List<Violation> manques,

        @Schema(description = "Tous les verdicts, du premier au dernier ; le dernier fait foi")
        List<EvaluationBody> evaluations,

        @Schema(nullable = true, description = "La réunion de bilan, si elle a eu lieu")
        Bilan.Reunion reunion,

        @Schema(nullable = true, description = "Dernier jour pour le rendre, compris")
        LocalDate limite,

        @Schema(description = "Vrai s'il est rendu après la date limite, ou ne l'est pas encore ; rien n'est perdu")
        boolean enRetard) {

    @Schema(name = "Evaluation")
    record EvaluationBody(
            int version,
            @Schema(nullable = true) Mission mission,
            @Schema(nullable = true) Boolean atteint,
            RegimeMission regime,
            String motif,

            @Schema(
                    nullable = true,
                    description = "Ce que les faits donnaient ce jour-là ; absent si rien n'est calculé")
            Boolean atteintCalcule,

            @Schema(nullable = true) String motifEcart,
            Trace evalue,

            @Schema(nullable = true, description = "Le contrôle dont ce verdict est la suite")
            UUID controle) {

        static EvaluationBody of(int version, Evaluation evaluation) {
            return new EvaluationBody(
                    version,
                    evaluation.mission(),
                    evaluation.atteint(),
                    evaluation.regime(),
                    evaluation.motif(),
                    evaluation.atteintCalcule(),
                    evaluation.motifEcart(),
                    evaluation.evalue(),
                    evaluation.controle());
        }
    }

    static BilanBody of(SituationBilan situation) {
        Bilan bilan = situation.bilan();
        List<Evaluation> evaluations = bilan.evaluations();
        return new BilanBody(
                bilan.cle().dossier(),
                bilan.cle().exercice(),
                bilan.etat(),
                QuestionnaireBody.of(bilan.questionnaire()),
                bilan.complet().orElse(null),
                bilan.manques().stream().map(Ecart::toViolation).toList(),
                IntStream.range(0, evaluations.size())
                        .mapToObj(i -> EvaluationBody.of(i + 1, evaluations.get(i)))
                        .toList(),
                bilan.reunion().orElse(null),
                situation.echeance().map(Echeance::limite).orElse(null),
                situation.enRetard());
    }
}
