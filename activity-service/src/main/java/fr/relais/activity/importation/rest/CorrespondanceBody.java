package fr.relais.activity.importation.rest;

import fr.relais.activity.importation.ChampBilan;
import fr.relais.activity.importation.Correspondance;
import fr.relais.activity.importation.FormatDate;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the columns of an export are, sent and answered alike. */
@Schema(name = "Correspondance", additionalProperties = Schema.False.class)
record CorrespondanceBody(
        @NotNull
        @TexteSaisi(max = 300)
        @Schema(
                maxLength = 300,
                description = "La colonne du dossier : 771-201800145, ou 201800145 pour un dossier de votre Caf")
        String colonneDossier,

        @NotNull
        @TexteSaisi(max = 300)
        @Schema(maxLength = 300, description = "La colonne de l'identifiant de la réponse")
        String colonneIdentifiant,

        @NotNull
        @TexteSaisi(max = 300)
        @Schema(maxLength = 300, description = "La colonne du jour où la réponse a été rendue")
        String colonneCompletude,

        @NotNull FormatDate formatDate,

        @NotNull @Size(max = 60) List<@NotNull @Valid ColonneBody> champs) {

    @Schema(name = "ColonneChamp", additionalProperties = Schema.False.class)
    record ColonneBody(
            @NotNull @TexteSaisi(max = 300) @Schema(maxLength = 300)
            String colonne,

            @NotNull ChampBilan champ,

            @NotNull
            @Size(max = 60)
            @Schema(description = "Les mots de cette colonne qui valent autre chose qu'eux-mêmes")
            List<@NotNull @Valid ValeurBody> valeurs) {}

    @Schema(name = "ValeurColonne", additionalProperties = Schema.False.class)
    record ValeurBody(
            @NotNull @TexteSaisi(max = 300) @Schema(maxLength = 300, description = "Ce que dit la cellule")
            String lu,

            @TexteSaisi(max = 300)
            @Schema(nullable = true, maxLength = 300, description = "Ce qu'elle vaut ; null : pas de réponse")
            String vaut) {}

    static CorrespondanceBody of(Correspondance one) {
        return new CorrespondanceBody(
                one.colonneDossier(),
                one.colonneIdentifiant(),
                one.colonneCompletude(),
                one.formatDate(),
                one.champs().stream()
                        .map(column -> new ColonneBody(
                                column.colonne(),
                                column.champ(),
                                column.valeurs().stream()
                                        .map(value -> new ValeurBody(value.lu(), value.vaut()))
                                        .toList()))
                        .toList());
    }

    Correspondance toDomain() {
        return new Correspondance(
                colonneDossier,
                colonneIdentifiant,
                colonneCompletude,
                formatDate,
                champs.stream()
                        .map(column -> new Correspondance.ColonneChamp(
                                column.colonne(),
                                column.champ(),
                                column.valeurs().stream()
                                        .map(value -> new Correspondance.Valeur(value.lu(), value.vaut()))
                                        .toList()))
                        .toList());
    }
}
