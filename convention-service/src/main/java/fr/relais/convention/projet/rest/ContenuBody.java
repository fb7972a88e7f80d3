package fr.relais.convention.projet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.Libelle;
import fr.relais.convention.projet.Contenu;
import fr.relais.convention.projet.Contenu.Diagnostic;
import fr.relais.convention.projet.Contenu.Source;
import fr.relais.convention.projet.Contenu.Territoire;
import fr.relais.convention.projet.Contenu.TypeSource;
import fr.relais.convention.projet.Mission;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** The content of a projet, sent whole to be saved or given back; a draft may lack anything. */
@Schema(name = "ContenuProjet", additionalProperties = Schema.False.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContenuBody(
        @Valid TerritoireBody territoire,
        @Valid DiagnosticBody diagnostic,

        @Size(max = 100) @Schema(description = "Le plan d'actions", nullable = true)
        List<@NotNull @Valid ActionBody> actions,

        @UniqueElements
        @Size(max = 10)
        @Schema(uniqueItems = true, description = "Les missions renforcées choisies, facultatives", nullable = true)
        List<@NotNull Mission> missionsRenforcees,

        @Valid BudgetBody budget) {

    private static final int TEXTE = 10_000;

    @Schema(name = "TerritoireProjet", additionalProperties = Schema.False.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TerritoireBody(
            @TexteSaisi(max = TEXTE, lignes = true) @Size(max = TEXTE) @Schema(nullable = true)
            String description,

            @Libelle @Schema(description = "Où siège le relais", nullable = true)
            String implantation,

            @NotNull @Size(max = 200) @Schema(description = "Les communes du territoire, comme on les écrit")
            List<@NotNull @Libelle String> communes) {

        static TerritoireBody of(Territoire territoire) {
            return new TerritoireBody(territoire.description(), territoire.implantation(), territoire.communes());
        }

        Territoire toDomain() {
            return new Territoire(description, implantation, communes);
        }
    }

    @Schema(name = "DiagnosticProjet", additionalProperties = Schema.False.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DiagnosticBody(
            @TexteSaisi(max = TEXTE, lignes = true) @Size(max = TEXTE) @Schema(nullable = true)
            String texte,

            @NotNull @Size(max = 20) List<@NotNull @Valid SourceBody> sources) {

        static DiagnosticBody of(Diagnostic diagnostic) {
            return new DiagnosticBody(
                    diagnostic.texte(),
                    diagnostic.sources().stream()
                            .map(source -> new SourceBody(source.type(), source.origine(), source.date()))
                            .toList());
        }

        Diagnostic toDomain() {
            return new Diagnostic(
                    texte,
                    sources.stream()
                            .map(source -> new Source(source.type(), source.origine(), source.date()))
                            .toList());
        }
    }

    @Schema(name = "SourceDiagnostic", additionalProperties = Schema.False.class)
    record SourceBody(
            @NotNull TypeSource type,

            @NotNull @Libelle @Schema(description = "D'où vient le document", examples = "Caf de Seine-et-Marne")
            String origine,

            @NotNull LocalDate date) {}

    static ContenuBody of(Contenu contenu) {
        return new ContenuBody(
                unlessNull(contenu.territoire(), TerritoireBody::of),
                unlessNull(contenu.diagnostic(), DiagnosticBody::of),
                contenu.actions().stream().map(ActionBody::of).toList(),
                List.copyOf(contenu.missionsRenforcees()),
                unlessNull(contenu.budget(), BudgetBody::of));
    }

    Contenu toDomain() {
        List<ActionBody> plan = actions == null ? List.of() : actions;
        return new Contenu(
                unlessNull(territoire, TerritoireBody::toDomain),
                unlessNull(diagnostic, DiagnosticBody::toDomain),
                IntStream.range(0, plan.size())
                        .mapToObj(i -> plan.get(i).toDomain("/actions/" + i))
                        .toList(),
                missionsRenforcees == null ? Set.of() : Set.copyOf(missionsRenforcees),
                unlessNull(budget, BudgetBody::toDomain));
    }

    static <A, B> B unlessNull(A value, Function<A, B> translation) {
        return value == null ? null : translation.apply(value);
    }
}
