package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.Article;
import fr.relais.convention.convention.AutoriteValidation;
import fr.relais.convention.convention.CodePieces;
import fr.relais.convention.convention.ConventionModifiee;
import fr.relais.convention.convention.DecisionProjet;
import fr.relais.convention.convention.Mission;
import fr.relais.convention.convention.MissionsEngagees;
import fr.relais.convention.convention.Objet;
import fr.relais.kit.rest.Texte;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of a convention or of an avenant, sent to be drafted or given back. */
@Schema(name = "TexteInstrument")
record TexteBody(
        @NotNull @Texte(max = 300) String intitule,

        @NotNull @Schema(description = "Premier jour d'effet ; peut précéder la signature (CONV-3)")
        LocalDate dateEffet,

        @NotNull @Schema(description = "Dernier jour d'effet, inclus (CONV-2)")
        LocalDate dateFin,

        @NotNull
        @Pattern(regexp = "20\\d{2}(-20\\d{2})?", message = "Une année ou deux, par exemple 2022-2024.")
        @Schema(examples = "2022-2024")
        String annee,

        @NotNull @Valid CodePiecesBody codePieces,

        @Valid
        @Schema(description = "La convention que l'avenant modifie (AVN-1) ; absent d'une convention", nullable = true)
        ModifieBody modifie,

        @Schema(description = "Les objets de l'avenant (AVN-5) ; absent d'une convention", nullable = true)
        Set<@NotNull Objet> objets,

        @Size(max = 100) @Schema(nullable = true) List<@NotNull @Valid ArticleBody> articles,

        @Valid @Schema(description = "Absent si l'instrument ne parle pas des missions", nullable = true)
        MissionsBody missions,

        @Valid @Schema(description = "La décision qui valide le projet de fonctionnement (PRJ-1)", nullable = true)
        ProjetBody projet,

        @Schema(description = "Un original par signataire (ACT-3)", examples = "2")
        int originaux) {

    @Schema(name = "CodePieces")
    record CodePiecesBody(
            @NotNull @Texte(max = 300) String famille,
            @NotNull @Texte(max = 300) String type) {

        static CodePiecesBody of(CodePieces code) {
            return new CodePiecesBody(code.famille(), code.type());
        }

        CodePieces toDomain() {
            return new CodePieces(famille, type);
        }
    }

    @Schema(name = "ConventionModifiee")
    record ModifieBody(
            @NotNull @Texte(max = 300) @Schema(examples = "Ram")
            String type,

            @NotNull LocalDate date) {

        static ModifieBody of(ConventionModifiee modifiee) {
            return new ModifieBody(modifiee.type(), modifiee.date());
        }

        ConventionModifiee toDomain() {
            return new ConventionModifiee(type, date);
        }
    }

    @Schema(name = "Article")
    record ArticleBody(
            @Texte(max = 300) @Schema(description = "Numéro", examples = "1.2", nullable = true)
            String article,

            @NotNull @Texte(max = 300) String titre,

            @Texte(max = 300) @Schema(description = "Titre de l'article remplacé", nullable = true)
            String remplace) {

        static ArticleBody of(Article article) {
            return new ArticleBody(article.article(), article.titre(), article.remplace());
        }

        Article toDomain() {
            return new Article(article, titre, remplace);
        }
    }

    @Schema(name = "MissionsEngagees")
    record MissionsBody(
            @NotNull
            @Texte(max = 300)
            @Schema(description = "Numéro ou titre de l'article qui les engage", examples = "1.2")
            String article,

            @NotNull Set<@NotNull Mission> missions) {

        static MissionsBody of(MissionsEngagees engagees) {
            return new MissionsBody(engagees.article(), engagees.missions());
        }

        MissionsEngagees toDomain() {
            return new MissionsEngagees(article, missions);
        }
    }

    @Schema(name = "DecisionProjet")
    record ProjetBody(
            @NotNull AutoriteValidation autorite,
            @NotNull LocalDate date,
            @NotNull @Texte(max = 300) String reference,

            @NotNull @Schema(description = "Les missions inscrites au projet validé (PRJ-2)")
            Set<@NotNull Mission> missions) {

        static ProjetBody of(DecisionProjet decision) {
            return new ProjetBody(decision.autorite(), decision.date(), decision.reference(), decision.missions());
        }

        DecisionProjet toDomain() {
            return new DecisionProjet(autorite, date, reference, missions);
        }
    }

    static TexteBody of(fr.relais.convention.convention.Texte texte) {
        return new TexteBody(
                texte.intitule(),
                texte.dateEffet(),
                texte.dateFin(),
                texte.annee(),
                CodePiecesBody.of(texte.codePieces()),
                unlessNull(texte.modifie(), ModifieBody::of),
                texte.objets(),
                texte.articles().stream().map(ArticleBody::of).toList(),
                unlessNull(texte.missions(), MissionsBody::of),
                ProjetBody.of(texte.projet()),
                texte.originaux());
    }

    fr.relais.convention.convention.Texte toDomain() {
        return new fr.relais.convention.convention.Texte(
                intitule,
                dateEffet,
                dateFin,
                annee,
                codePieces.toDomain(),
                unlessNull(modifie, ModifieBody::toDomain),
                objets == null ? Set.of() : objets,
                articles == null
                        ? List.of()
                        : articles.stream().map(ArticleBody::toDomain).toList(),
                unlessNull(missions, MissionsBody::toDomain),
                unlessNull(projet, ProjetBody::toDomain),
                originaux);
    }

    private static <A, B> B unlessNull(A value, Function<A, B> translation) {
        return value == null ? null : translation.apply(value);
    }
}
