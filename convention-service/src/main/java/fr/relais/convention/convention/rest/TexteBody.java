package fr.relais.convention.convention.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.Libelle;
import fr.relais.convention.convention.Article;
import fr.relais.convention.convention.CodePieces;
import fr.relais.convention.convention.ConventionModifiee;
import fr.relais.convention.convention.MissionsEngagees;
import fr.relais.convention.convention.Objet;
import fr.relais.convention.convention.Texte;
import fr.relais.convention.projet.AutoriteValidation;
import fr.relais.convention.projet.DecisionProjet;
import fr.relais.convention.projet.Mission;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** The text of a convention or of an avenant, sent to be drafted or given back. */
@Schema(name = "TexteInstrument", additionalProperties = Schema.False.class)
public record TexteBody(
        @NotNull @Libelle String intitule,

        @NotNull @Schema(description = "Premier jour d'effet ; peut précéder la signature (CONV-3)")
        LocalDate dateEffet,

        @NotNull @Schema(description = "Dernier jour d'effet, inclus (CONV-2)")
        LocalDate dateFin,

        @NotNull
        @Size(max = 9)
        @Pattern(regexp = "20\\d{2}(-20\\d{2})?", message = "Une année ou deux, par exemple 2022-2024.")
        @Schema(examples = "2022-2024")
        String annee,

        @NotNull @Valid CodePiecesBody codePieces,

        @Valid
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "La convention que l'avenant modifie (AVN-1) ; absent d'une convention")
        ModifieBody modifie,

        @UniqueElements
        @Size(max = 10)
        @Schema(
                uniqueItems = true,
                description = "Les objets de l'avenant (AVN-5) ; absent d'une convention",
                nullable = true)
        List<@NotNull Objet> objets,

        @Size(max = 100) @Schema(nullable = true) List<@NotNull @Valid ArticleBody> articles,

        @Valid
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Absent si l'instrument ne parle pas des missions")
        MissionsBody missions,

        @Valid
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "La décision qui valide le projet de fonctionnement (PRJ-1) ; absente d'un brouillon, celle du projet en vigueur ce jour-là")
        ProjetBody projet,

        @Valid
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "Le troisième signataire d'un instrument tripartite (ACT-3) ; absent si les parties sont deux")
        CosignataireBody cosignataire,

        @NotNull @Min(1) @Max(99) @Schema(description = "Un original par signataire (ACT-3)", examples = "2")
        Integer originaux) {

    @Schema(name = "CodePieces", additionalProperties = Schema.False.class)
    record CodePiecesBody(
            @NotNull @Libelle String famille,
            @NotNull @Libelle String type) {

        static CodePiecesBody of(CodePieces code) {
            return new CodePiecesBody(code.famille(), code.type());
        }

        CodePieces toDomain() {
            return new CodePieces(famille, type);
        }
    }

    @Schema(name = "ConventionModifiee", additionalProperties = Schema.False.class)
    record ModifieBody(
            @NotNull @Libelle @Schema(examples = "Ram") String type,

            @NotNull LocalDate date) {

        static ModifieBody of(ConventionModifiee modifiee) {
            return new ModifieBody(modifiee.type(), modifiee.date());
        }

        ConventionModifiee toDomain() {
            return new ConventionModifiee(type, date);
        }
    }

    @Schema(name = "Article", additionalProperties = Schema.False.class)
    record ArticleBody(
            @Libelle @Schema(description = "Numéro", examples = "1.2", nullable = true)
            String article,

            @NotNull @Libelle String titre,

            @Libelle @Schema(description = "Titre de l'article remplacé", nullable = true)
            String remplace,

            @TexteSaisi(max = 10000, lignes = true)
            @Size(max = 10000)
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    description = "Ce que dit l'article : un paragraphe par ligne, « - » ou « 1. » en tête d'une liste",
                    nullable = true)
            String texte) {

        static ArticleBody of(Article article) {
            return new ArticleBody(article.article(), article.titre(), article.remplace(), article.texte());
        }

        Article toDomain() {
            return new Article(article, titre, remplace, texte);
        }
    }

    @Schema(name = "MissionsEngagees", additionalProperties = Schema.False.class)
    record MissionsBody(
            @NotNull @Libelle @Schema(description = "Numéro ou titre de l'article qui les engage", examples = "1.2")
            String article,

            @NotNull @UniqueElements @Size(max = 10) @Schema(uniqueItems = true)
            List<@NotNull Mission> missions) {

        static MissionsBody of(MissionsEngagees engagees) {
            return new MissionsBody(engagees.article(), List.copyOf(engagees.missions()));
        }

        MissionsEngagees toDomain() {
            return new MissionsEngagees(article, Set.copyOf(missions));
        }
    }

    @Schema(name = "DecisionProjet", additionalProperties = Schema.False.class)
    record ProjetBody(
            @NotNull AutoriteValidation autorite,
            @NotNull LocalDate date,
            @NotNull @Libelle String reference,

            @NotNull
            @UniqueElements
            @Size(max = 10)
            @Schema(uniqueItems = true, description = "Les missions inscrites au projet validé (PRJ-2)")
            List<@NotNull Mission> missions) {

        static ProjetBody of(DecisionProjet decision) {
            return new ProjetBody(
                    decision.autorite(), decision.date(), decision.reference(), List.copyOf(decision.missions()));
        }

        DecisionProjet toDomain() {
            return new DecisionProjet(autorite, date, reference, Set.copyOf(missions));
        }
    }

    public static TexteBody of(Texte texte) {
        return new TexteBody(
                texte.intitule(),
                texte.dateEffet(),
                texte.dateFin(),
                texte.annee(),
                CodePiecesBody.of(texte.codePieces()),
                unlessNull(texte.modifie(), ModifieBody::of),
                List.copyOf(texte.objets()),
                texte.articles().stream().map(ArticleBody::of).toList(),
                unlessNull(texte.missions(), MissionsBody::of),
                unlessNull(texte.projet(), ProjetBody::of),
                unlessNull(texte.cosignataire(), CosignataireBody::of),
                texte.originaux());
    }

    Texte toDomain() {
        return new Texte(
                intitule,
                dateEffet,
                dateFin,
                annee,
                codePieces.toDomain(),
                unlessNull(modifie, ModifieBody::toDomain),
                objets == null ? Set.of() : Set.copyOf(objets),
                articles == null
                        ? List.of()
                        : articles.stream().map(ArticleBody::toDomain).toList(),
                unlessNull(missions, MissionsBody::toDomain),
                unlessNull(projet, ProjetBody::toDomain),
                unlessNull(cosignataire, CosignataireBody::toDomain),
                originaux);
    }

    private static <A, B> B unlessNull(A value, Function<A, B> translation) {
        return value == null ? null : translation.apply(value);
    }
}
