package fr.relais.activity.declaration.rest;

import fr.relais.activity.declaration.DonneesDeclarees;
import fr.relais.activity.declaration.DonneesDeclarees.Animateur;
import fr.relais.activity.declaration.DonneesDeclarees.AutreAgent;
import fr.relais.activity.declaration.DonneesDeclarees.Charge;
import fr.relais.activity.declaration.DonneesDeclarees.Produit;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Montant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The content of a declaration, sent and answered alike; what is left out of a draft is not declared yet. */
@Schema(name = "DonneesDeclarees")
public record DonneesBody(
        @Size(max = 100) @Schema(description = "Charges par compte de la classe 6 ou 86")
        List<@NotNull @Valid ChargeBody> charges,

        @Size(max = 100) @Schema(description = "Produits par financeur")
        List<@NotNull @Valid ProduitBody> produits,

        @Size(max = 100) @Schema(description = "Un élément par animateur et par période, sans nom")
        List<@NotNull @Valid AnimateurBody> animateurs,

        @Schema(
                nullable = true,
                description =
                        "Total de l'ETP d'animation selon vous ; comparé à celui que font les animateurs déclarés")
        Etp etpAnimation,

        @Schema(description = "ETP des autres agents, à titre d'information ; 0.00 par défaut")
        Etp autresEtp,

        @TexteSaisi(max = 300) @Schema(examples = "Meaux", nullable = true, maxLength = 300)
        String territoire,

        @Schema(
                nullable = true,
                description = "Prévisionnel seulement : la mission renforcée choisie pour l'évaluation")
        Mission missionRenforceeEvaluee,

        @Size(max = 100)
        @Schema(
                description =
                        "Un élément par agent qui n'est pas animateur et par période, à titre d'information, sans nom")
        List<@NotNull @Valid AutreAgentBody> autresAgents,

        @Size(max = 500)
        @Schema(description = "Codes Insee des communes servies dans l'année ; leur forme seule est vérifiée")
        List<@NotNull @Size(max = 5) @Pattern(regexp = INSEE) String> communes) {

    private static final String INSEE = "^([0-9]{2}|2[AB])[0-9]{3}$";

    @Schema(name = "AutreAgent")
    record AutreAgentBody(
            @NotNull @TexteSaisi(max = 60) @Schema(examples = "Secrétariat", maxLength = 60)
            String fonction,

            @NotNull Etp quotite,
            @NotNull LocalDate debut,
            @NotNull LocalDate fin) {}

    @Schema(name = "Charge")
    record ChargeBody(
            @NotNull @Size(max = 3) @Schema(examples = "64", pattern = "^(6[0-9]{1,2}|86[0-9]?)$")
            String compte,

            @NotNull Montant montant) {}

    @Schema(name = "Produit")
    record ProduitBody(
            @NotNull @TexteSaisi(max = 300) @Schema(examples = "CAF_PS", maxLength = 300)
            String financeur,

            @NotNull Montant montant) {}

    @Schema(name = "Animateur")
    record AnimateurBody(
            @NotNull Etp quotite,
            @NotNull LocalDate debut,
            @NotNull LocalDate fin,

            @Min(1)
            @Max(100)
            @Schema(
                    nullable = true,
                    description =
                            "Numéro du poste : qui remplace un absent porte le sien, à la suite et jamais en même temps")
            Integer poste) {}

    static DonneesBody of(DonneesDeclarees donnees) {
        return new DonneesBody(
                donnees.charges().stream()
                        .map(charge -> new ChargeBody(charge.compte(), charge.montant()))
                        .toList(),
                donnees.produits().stream()
                        .map(produit -> new ProduitBody(produit.financeur(), produit.montant()))
                        .toList(),
                donnees.animateurs().stream()
                        .map(animateur -> new AnimateurBody(
                                animateur.quotite(), animateur.debut(), animateur.fin(), animateur.poste()))
                        .toList(),
                donnees.etpAnimation(),
                donnees.autresEtp(),
                donnees.territoire(),
                donnees.missionRenforceeEvaluee(),
                donnees.autresAgents().stream()
                        .map(agent -> new AutreAgentBody(agent.fonction(), agent.quotite(), agent.debut(), agent.fin()))
                        .toList(),
                donnees.communes());
    }

    public DonneesDeclarees toDonnees() {
        return new DonneesDeclarees(
                orEmpty(charges).stream()
                        .map(charge -> new Charge(charge.compte(), charge.montant()))
                        .toList(),
                orEmpty(produits).stream()
                        .map(produit -> new Produit(produit.financeur(), produit.montant()))
                        .toList(),
                orEmpty(animateurs).stream()
                        .map(animateur -> new Animateur(
                                animateur.quotite(), animateur.debut(), animateur.fin(), animateur.poste()))
                        .toList(),
                etpAnimation,
                autresEtp == null ? Etp.ZERO : autresEtp,
                territoire,
                missionRenforceeEvaluee,
                orEmpty(autresAgents).stream()
                        .map(agent -> new AutreAgent(agent.fonction(), agent.quotite(), agent.debut(), agent.fin()))
                        .toList(),
                orEmpty(communes));
    }

    private static <T> List<T> orEmpty(List<T> lines) {
        return lines == null ? List.of() : lines;
    }
}
