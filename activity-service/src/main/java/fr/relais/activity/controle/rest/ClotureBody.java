package fr.relais.activity.controle.rest;

import fr.relais.activity.bilan.Verdict;
import fr.relais.activity.controle.Cloture;
import fr.relais.activity.controle.Decision;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.activity.declaration.rest.DonneesBody;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the Caf closes a contrôle: conforme when no finding is kept, anomalies as soon as one is. */
@Schema(name = "ClotureControle", additionalProperties = Schema.False.class)
record ClotureBody(
        @NotNull @TexteSaisi(max = 4000, lignes = true) @Schema(maxLength = 4000)
        String motif,

        @NotNull @Size(max = 100) @Schema(description = "Une pour chaque constat du rapport")
        List<@NotNull @Valid DecisionBody> decisions,

        @Valid @Schema(nullable = true) RectifieeBody rectification,

        @Valid @Schema(nullable = true) ReviseeBody revision) {

    private static final long MOST_REVISIONS = 1_000_000;

    @Schema(name = "DecisionConstat", additionalProperties = Schema.False.class)
    record DecisionBody(
            @NotNull @Min(1) @Max(100) @Schema(description = "Son numéro au rapport")
            Integer constat,

            @NotNull Boolean retenu,

            @NotNull @TexteSaisi(max = 4000, lignes = true) @Schema(maxLength = 4000)
            String motif) {}

    @Schema(
            name = "DeclarationRectifiee",
            description = "La déclaration rectifiée, quand une anomalie la change",
            additionalProperties = Schema.False.class)
    record RectifieeBody(
            @NotNull @Schema(description = "REEL ; PREVISIONNEL tant que l'exercice n'a pas de réel")
            TypeDeclaration type,

            @NotNull @Min(0) @Max(MOST_REVISIONS) @Schema(description = "L'ETag de la déclaration lue, sans guillemets")
            Long revisionLue,

            @NotNull @Valid DonneesBody donnees) {}

    @Schema(
            name = "VerdictRevise",
            description = "Le verdict révisé, quand une anomalie le change",
            additionalProperties = Schema.False.class)
    record ReviseeBody(
            @NotNull @Min(0) @Max(MOST_REVISIONS) @Schema(description = "L'ETag du bilan lu, sans guillemets")
            Long revisionLue,

            @NotNull Mission mission,
            @NotNull Boolean atteint,

            @TexteSaisi(max = 4000, lignes = true)
            @Schema(
                    nullable = true,
                    maxLength = 4000,
                    description = "Pourquoi ce verdict s'écarte du verdict calculé ; refusé s'il ne s'en écarte pas")
            String motifEcart) {}

    Cloture toCloture() {
        return new Cloture(
                motif,
                decisions.stream()
                        .map(one -> new Decision(one.constat(), one.retenu(), one.motif()))
                        .toList(),
                Optional.ofNullable(rectification)
                        .map(one -> new Cloture.Rectifiee(
                                one.type(), one.revisionLue(), one.donnees().toDonnees())),
                Optional.ofNullable(revision)
                        .map(one -> new Cloture.Revisee(
                                one.revisionLue(),
                                new Verdict(one.mission(), one.atteint(), motif, one.motifEcart()))));
    }
}
