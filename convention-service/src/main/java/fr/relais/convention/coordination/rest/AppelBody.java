package fr.relais.convention.coordination.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.coordination.Appel;
import fr.relais.convention.coordination.Financement;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Montant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What a call for candidates says. */
@Schema(name = "ContenuAppel", additionalProperties = Schema.False.class)
record AppelBody(
        @NotNull @Libelle String titre,

        @NotNull @TexteSaisi(max = 8000, lignes = true) @Size(max = 8000)
        String texte,

        @NotNull
        @UniqueElements
        @Size(min = 1, max = 10)
        @Schema(uniqueItems = true, description = "Les types de structures qui peuvent candidater")
        List<@NotNull TypeJuridique> typesEligibles,

        @NotNull @Schema(description = "Premier jour où l'on peut candidater")
        LocalDate ouverture,

        @NotNull @Schema(description = "Dernier jour où l'on peut candidater, inclus")
        LocalDate cloture,

        @NotNull @Schema(description = "Premier jour de la convention offerte")
        LocalDate dateEffet,

        @NotNull @Schema(description = "Dernier jour, inclus ; un an au plus")
        LocalDate dateFin,

        @NotNull @Valid FinancementBody financement) {

    @Schema(name = "FinancementCoordination", additionalProperties = Schema.False.class)
    record FinancementBody(
            @NotNull Etp etp,

            @NotNull @Schema(description = "Montant de l'année, en euros")
            Montant montantAnnuel,

            @NotNull @Schema(description = "Au plus, pour la journée action-recherche-formation d'une année, en euros")
            Montant plafondJournee,

            @NotNull @Valid @Schema(description = "Le texte d'où viennent ces valeurs")
            SourceBody source) {}

    @Schema(name = "SourceCoordination", additionalProperties = Schema.False.class)
    record SourceBody(
            @NotNull @Libelle String titre, @NotNull LocalDate date) {}

    static AppelBody of(Appel.Contenu contenu) {
        Financement financement = contenu.financement();
        return new AppelBody(
                contenu.titre(),
                contenu.texte(),
                contenu.typesEligibles().stream().sorted().toList(),
                contenu.ouverture(),
                contenu.cloture(),
                contenu.dateEffet(),
                contenu.dateFin(),
                new FinancementBody(
                        financement.etp(),
                        financement.montantAnnuel(),
                        financement.plafondJournee(),
                        new SourceBody(financement.sourceTitre(), financement.sourceDate())));
    }

    Appel.Contenu toDomain() {
        return new Appel.Contenu(
                titre,
                texte,
                Set.copyOf(typesEligibles),
                ouverture,
                cloture,
                dateEffet,
                dateFin,
                new Financement(
                        financement.etp(),
                        financement.montantAnnuel(),
                        financement.plafondJournee(),
                        financement.source().titre(),
                        financement.source().date()));
    }
}
