package fr.relais.funding.simulation.rest;

import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.Charge;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.projection.Hypotheses;
import fr.relais.funding.projection.MissionSupposee;
import fr.relais.funding.simulation.SimulationRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures to try on one year of a dossier; what is absent stays as it is known. */
@Schema(name = "SimulationDemande", additionalProperties = Schema.False.class)
record SimulationDemande(
        @NotNull DossierId dossier,
        @NotNull Exercice exercice,
        @NotNull Nature nature,

        @Size(max = 100) @Schema(nullable = true) List<@NotNull @Valid ChargeSupposee> charges,

        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid PosteSuppose> animateurs,

        @Valid MissionDemandee mission,
        @Valid Jours convention) {

    static final String EXEMPLE = """
            {"dossier": "771-201800145", "exercice": 2022, "nature": "PREVISIONNEL",
             "charges": [{"compte": "64", "montant": "40000.00"}],
             "animateurs": [{"quotite": "0.80", "debut": "2022-01-01", "fin": "2022-12-31"}],
             "mission": {"mission": "GUICHET_UNIQUE", "atteinte": true},
             "convention": {"debut": "2022-01-01", "fin": "2022-12-31"}}""";

    /** An ACTUALISE pays nothing: there is nothing to try on it (DECL-4). */
    @Schema(name = "NatureSimulee")
    enum Nature {
        PREVISIONNEL,
        REEL;

        TypeDeclaration type() {
            return TypeDeclaration.valueOf(name());
        }
    }

    /** A charge, by account, in euros. */
    @Schema(additionalProperties = Schema.False.class)
    record ChargeSupposee(
            @NotNull @Size(max = 6) @Pattern(regexp = "^[1-9][0-9]{0,5}$")
            String compte,

            @NotNull Montant montant) {

        Charge toCharge(int index) {
            if (montant.isNegative()) {
                throw Refused.because(SimulationRefusal.CHARGE_NEGATIVE, "Une charge n'est jamais négative.")
                        .at("/charges/" + index + "/montant");
            }
            return new Charge(compte, montant);
        }
    }

    /** A post of animateur, between two days included. */
    @Schema(additionalProperties = Schema.False.class)
    record PosteSuppose(
            @NotNull Etp quotite,
            @NotNull LocalDate debut,
            @NotNull LocalDate fin) {

        Animateur toAnimateur(int index) {
            return new Animateur(quotite, periode(debut, fin, "/animateurs/" + index));
        }
    }

    /** The mission to be evaluated, and whether its indicators would be met. */
    @Schema(additionalProperties = Schema.False.class)
    record MissionDemandee(
            @NotNull Mission mission, @NotNull Boolean atteinte) {}

    /** The first and the last day of the convention. */
    @Schema(name = "JoursSupposes", additionalProperties = Schema.False.class)
    record Jours(@NotNull LocalDate debut, @NotNull LocalDate fin) {

        Periode toPeriode() {
            return periode(debut, fin, "/convention");
        }
    }

    Hypotheses toHypotheses() {
        return new Hypotheses(
                exercice,
                nature.type(),
                Optional.ofNullable(charges).map(SimulationDemande::charges),
                Optional.ofNullable(animateurs).map(SimulationDemande::animateurs),
                Optional.ofNullable(mission).map(asked -> new MissionSupposee(asked.mission(), asked.atteinte())),
                Optional.ofNullable(convention).map(Jours::toPeriode));
    }

    private static List<Charge> charges(List<ChargeSupposee> asked) {
        return IntStream.range(0, asked.size())
                .mapToObj(index -> asked.get(index).toCharge(index))
                .toList();
    }

    private static List<Animateur> animateurs(List<PosteSuppose> asked) {
        return IntStream.range(0, asked.size())
                .mapToObj(index -> asked.get(index).toAnimateur(index))
                .toList();
    }

    private static Periode periode(LocalDate debut, LocalDate fin, String pointer) {
        try {
            return new Periode(debut, fin);
        } catch (Refused reversed) {
            throw reversed.at(pointer + "/fin");
        }
    }
}
