package fr.relais.activity.bilan.rest;

import fr.relais.activity.bilan.Questionnaire.DonneesMission;
import fr.relais.activity.bilan.Questionnaire.Identification;
import fr.relais.activity.bilan.Questionnaire.NotesSocle;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The groups of the questionnaire that are not asked for, sent and answered alike. */
final class ComplementsBody {

    private static final int TEXTE = 4000;

    private ComplementsBody() {}

    @Schema(name = "IdentificationBilan", additionalProperties = Schema.False.class)
    record IdentificationBody(
            @TexteSaisi(max = 300) @Schema(nullable = true, maxLength = 300, description = "Nom du relais")
            String nom,

            @TexteSaisi(max = 300) @Schema(nullable = true, maxLength = 300)
            String commune) {

        static IdentificationBody of(Identification one) {
            return one == null ? null : new IdentificationBody(one.nom(), one.commune());
        }

        static Identification toDomain(IdentificationBody body) {
            return body == null ? null : new Identification(body.nom, body.commune);
        }
    }

    @Schema(
            name = "NotesSocle",
            description = "Ce qui a été fait pour chacune des cinq missions socle (§9)",
            additionalProperties = Schema.False.class)
    record NotesSocleBody(
            @TexteSaisi(max = TEXTE, lignes = true) @Schema(nullable = true, maxLength = TEXTE)
            String informationCandidats,

            @TexteSaisi(max = TEXTE, lignes = true) @Schema(nullable = true, maxLength = TEXTE)
            String cadreEchange,

            @TexteSaisi(max = TEXTE, lignes = true) @Schema(nullable = true, maxLength = TEXTE)
            String formationContinue,

            @TexteSaisi(max = TEXTE, lignes = true) @Schema(nullable = true, maxLength = TEXTE)
            String demarchesMonenfant,

            @TexteSaisi(max = TEXTE, lignes = true) @Schema(nullable = true, maxLength = TEXTE)
            String informationParents) {

        static NotesSocleBody of(NotesSocle one) {
            return one == null
                    ? null
                    : new NotesSocleBody(
                            one.informationCandidats(),
                            one.cadreEchange(),
                            one.formationContinue(),
                            one.demarchesMonenfant(),
                            one.informationParents());
        }

        static NotesSocle toDomain(NotesSocleBody body) {
            return body == null
                    ? null
                    : new NotesSocle(
                            body.informationCandidats,
                            body.cadreEchange,
                            body.formationContinue,
                            body.demarchesMonenfant,
                            body.informationParents);
        }
    }

    @Schema(
            name = "DonneesMission",
            description =
                    "Ce que le questionnaire dit de la mission choisie (§6) ; le verdict se calcule sur les registres",
            additionalProperties = Schema.False.class)
    record DonneesMissionBody(
            @Schema(nullable = true) Mission mission,

            @Min(0) @Max(QuestionnaireBody.MOST) @Schema(nullable = true)
            Integer seances,

            @Min(0) @Max(QuestionnaireBody.MOST) @Schema(nullable = true)
            Integer assistantsMaternels,

            @Min(0) @Max(QuestionnaireBody.MOST) @Schema(nullable = true)
            Integer demandesRecues,

            @Min(0) @Max(QuestionnaireBody.MOST) @Schema(nullable = true)
            Integer demandesRepondues,

            @Min(0) @Max(QuestionnaireBody.MOST) @Schema(nullable = true)
            Integer actions,

            @TexteSaisi(max = TEXTE, lignes = true) @Schema(nullable = true, maxLength = TEXTE)
            String commentaire) {

        static DonneesMissionBody of(DonneesMission one) {
            return one == null
                    ? null
                    : new DonneesMissionBody(
                            one.mission(),
                            one.seances(),
                            one.assistantsMaternels(),
                            one.demandesRecues(),
                            one.demandesRepondues(),
                            one.actions(),
                            one.commentaire());
        }

        static DonneesMission toDomain(DonneesMissionBody body) {
            return body == null
                    ? null
                    : new DonneesMission(
                            body.mission,
                            body.seances,
                            body.assistantsMaternels,
                            body.demandesRecues,
                            body.demandesRepondues,
                            body.actions,
                            body.commentaire);
        }
    }
}
