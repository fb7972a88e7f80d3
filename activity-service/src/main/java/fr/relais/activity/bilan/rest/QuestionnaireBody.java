package fr.relais.activity.bilan.rest;

import fr.relais.activity.bilan.Questionnaire;
import fr.relais.activity.bilan.Questionnaire.FamillesInformees;
import fr.relais.activity.bilan.rest.ComplementsBody.DonneesMissionBody;
import fr.relais.activity.bilan.rest.ComplementsBody.IdentificationBody;
import fr.relais.activity.bilan.rest.ComplementsBody.NotesSocleBody;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers to the yearly questionnaire, sent and answered alike; what is left out has no answer yet. */
@Schema(name = "Questionnaire")
record QuestionnaireBody(
        @Valid @Schema(nullable = true) FamillesBody famillesInformees,

        @Min(0) @Max(MOST) @Schema(examples = "85", nullable = true)
        Integer assistantsMaternelsAccompagnes,

        @Min(0) @Max(MOST) @Schema(examples = "4", nullable = true)
        Integer gardesADomicileAccompagnes,

        @Min(0) @Max(MOST) @Schema(examples = "40", nullable = true)
        Integer ateliers,

        @Min(0) @Max(MOST) @Schema(examples = "12", nullable = true)
        Integer aidesALaFormation,

        @TexteSaisi(max = 4000, lignes = true) @Schema(nullable = true, maxLength = 4000)
        String notesLibres,

        @Valid @Schema(nullable = true) IdentificationBody identification,
        @Valid @Schema(nullable = true) NotesSocleBody notesSocle,
        @Valid @Schema(nullable = true) DonneesMissionBody missionRenforcee) {

    static final long MOST = 1_000_000;

    @Schema(name = "FamillesInformees")
    record FamillesBody(
            @NotNull @Min(0) @Max(MOST) @Schema(examples = "120")
            Integer surPlace,

            @NotNull @Min(0) @Max(MOST) @Schema(examples = "310")
            Integer parTelephone,

            @NotNull @Min(0) @Max(MOST) @Schema(examples = "95")
            Integer parCourriel,

            @NotNull @Min(0) @Max(MOST) @Schema(examples = "40")
            Integer enReunion,

            @NotNull @Min(0) @Max(MOST) @Schema(examples = "25")
            Integer enLigne) {

        static FamillesBody of(FamillesInformees familles) {
            return new FamillesBody(
                    familles.surPlace(),
                    familles.parTelephone(),
                    familles.parCourriel(),
                    familles.enReunion(),
                    familles.enLigne());
        }

        FamillesInformees toFamilles() {
            return new FamillesInformees(surPlace, parTelephone, parCourriel, enReunion, enLigne);
        }
    }

    static QuestionnaireBody of(Questionnaire answers) {
        return new QuestionnaireBody(
                answers.famillesInformees() == null ? null : FamillesBody.of(answers.famillesInformees()),
                answers.assistantsMaternelsAccompagnes(),
                answers.gardesADomicileAccompagnes(),
                answers.ateliers(),
                answers.aidesALaFormation(),
                answers.notesLibres(),
                IdentificationBody.of(answers.identification()),
                NotesSocleBody.of(answers.notesSocle()),
                DonneesMissionBody.of(answers.missionRenforcee()));
    }

    Questionnaire toQuestionnaire() {
        return new Questionnaire(
                famillesInformees == null ? null : famillesInformees.toFamilles(),
                assistantsMaternelsAccompagnes,
                gardesADomicileAccompagnes,
                ateliers,
                aidesALaFormation,
                notesLibres,
                IdentificationBody.toDomain(identification),
                NotesSocleBody.toDomain(notesSocle),
                DonneesMissionBody.toDomain(missionRenforcee));
    }
}
