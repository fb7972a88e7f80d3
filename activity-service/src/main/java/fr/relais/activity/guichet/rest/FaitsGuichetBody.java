package fr.relais.activity.guichet.rest;

import fr.relais.activity.guichet.Centralisation;
import fr.relais.activity.guichet.DemandesEnLigne;
import fr.relais.activity.guichet.FaitsGuichet;
import fr.relais.activity.guichet.Partenaire;
import fr.relais.activity.guichet.Suivi;
import fr.relais.activity.guichet.TypePartenaire;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the relais tells of its guichet unique, sent and answered alike; what is left out is not told yet. */
@Schema(name = "FaitsGuichet", additionalProperties = Schema.False.class)
record FaitsGuichetBody(
        @Valid @Schema(nullable = true) CentralisationBody centralisation,

        @Valid @Schema(nullable = true) LinfBody linf,

        @Valid @Schema(nullable = true) DemandesBody demandes,

        @Valid @Schema(nullable = true) SuiviBody suivi,

        @Size(max = 100) List<@NotNull @Valid PartenaireBody> partenaires,

        @Schema(nullable = true, description = "Participe aux commissions d'attribution des places (GU-8)")
        Boolean commissions,

        @Schema(nullable = true, description = "Formalise les demandes d'accueil des parents (GU-9)")
        Boolean formalisation) {

    private static final int MOST = 1_000_000;
    private static final int LONGEST = 366;

    @Schema(name = "Centralisation", additionalProperties = Schema.False.class)
    record CentralisationBody(
            @NotNull Boolean toutesFamilles,

            @NotNull Boolean tousModes,

            @TexteSaisi(max = 300) @Schema(nullable = true, maxLength = 300)
            String preuve) {

        static CentralisationBody of(Centralisation one) {
            return new CentralisationBody(one.toutesFamilles(), one.tousModes(), one.preuve());
        }

        Centralisation toFaits() {
            return new Centralisation(toutesFamilles, tousModes, preuve);
        }
    }

    @Schema(name = "DemandesEnLigne", additionalProperties = Schema.False.class)
    record DemandesBody(
            @NotNull @Min(0) @Max(MOST) @Schema(examples = "42")
            Integer recues,

            @NotNull @Min(0) @Max(MOST) @Schema(examples = "42")
            Integer repondues,

            @Min(0) @Max(LONGEST) @Schema(examples = "3", nullable = true)
            Integer delaiMedianJours,

            @Min(0) @Max(LONGEST) @Schema(examples = "15", nullable = true)
            Integer delaiMaximalJours,

            @TexteSaisi(max = 300) @Schema(nullable = true, maxLength = 300)
            String preuve) {

        static DemandesBody of(DemandesEnLigne one) {
            return new DemandesBody(
                    one.recues(), one.repondues(), one.delaiMedianJours(), one.delaiMaximalJours(), one.preuve());
        }

        DemandesEnLigne toFaits() {
            return new DemandesEnLigne(recues, repondues, delaiMedianJours, delaiMaximalJours, preuve);
        }
    }

    @Schema(name = "SuiviSolutions", additionalProperties = Schema.False.class)
    record SuiviBody(
            @NotNull @Min(0) @Max(MOST) @Schema(examples = "120")
            Integer famillesSuivies,

            @NotNull @Min(0) @Max(MOST) @Schema(examples = "95")
            Integer solutionsConnues,

            @TexteSaisi(max = 300) @Schema(nullable = true, maxLength = 300)
            String preuve) {

        static SuiviBody of(Suivi one) {
            return new SuiviBody(one.famillesSuivies(), one.solutionsConnues(), one.preuve());
        }

        Suivi toFaits() {
            return new Suivi(famillesSuivies, solutionsConnues, preuve);
        }
    }

    @Schema(name = "Partenaire", additionalProperties = Schema.False.class)
    record PartenaireBody(
            @NotNull TypePartenaire type,

            @NotNull @TexteSaisi(max = 300) @Schema(maxLength = 300)
            String nom,

            @TexteSaisi(max = 300) @Schema(nullable = true, maxLength = 300)
            String convention) {

        static PartenaireBody of(Partenaire one) {
            return new PartenaireBody(one.type(), one.nom(), one.convention());
        }

        Partenaire toFaits() {
            return new Partenaire(type, nom, convention);
        }
    }

    static FaitsGuichetBody of(FaitsGuichet faits) {
        return new FaitsGuichetBody(
                maybe(faits.centralisation(), CentralisationBody::of),
                maybe(faits.linf(), LinfBody::of),
                maybe(faits.demandes(), DemandesBody::of),
                maybe(faits.suivi(), SuiviBody::of),
                faits.partenaires().stream().map(PartenaireBody::of).toList(),
                faits.commissions(),
                faits.formalisation());
    }

    FaitsGuichet toFaits() {
        return new FaitsGuichet(
                maybe(centralisation, CentralisationBody::toFaits),
                maybe(linf, LinfBody::toLinf),
                maybe(demandes, DemandesBody::toFaits),
                maybe(suivi, SuiviBody::toFaits),
                partenaires == null
                        ? List.of()
                        : partenaires.stream().map(PartenaireBody::toFaits).toList(),
                commissions,
                formalisation);
    }

    private static <T, R> R maybe(T one, Function<T, R> view) {
        return Optional.ofNullable(one).map(view).orElse(null);
    }
}
