package fr.relais.funding.lot.rest;

import fr.relais.funding.faits.Genre;
import fr.relais.funding.lot.Choix;
import fr.relais.funding.lot.SetSeuils;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients send about lots; amounts in euros. */
final class Bodies {

    static final String CODE_CAF = "^[0-9]{3}$";
    private static final int MOTIF = 2000;
    private static final int MOST_DOSSIERS = 500;

    private Bodies() {}

    @Schema(name = "LotDemande", additionalProperties = Schema.False.class)
    record LotDemande(
            @NotNull @Size(max = 3) @Pattern(regexp = CODE_CAF)
            String codeCaf,

            @NotNull @Schema(description = "Jour où la banque doit exécuter les virements")
            LocalDate executionLe,

            @NotNull @Schema(description = "Dernier jour où les paiements ont été ordonnés")
            LocalDate ordonnesAu,

            @NotEmpty @Size(max = 4) List<@NotNull Genre> genres,

            @Size(max = MOST_DOSSIERS) @Schema(description = "Seulement ces dossiers ; absent : tous ceux de la Caf")
            List<@NotNull DossierId> dossiers) {

        static final String EXEMPLE = """
                {"codeCaf": "771", "executionLe": "2199-03-31", "ordonnesAu": "2199-03-15",
                 "genres": ["ACOMPTE_1", "SOLDE"], "dossiers": ["771-201800145"]}""";

        Choix toChoix() {
            return new Choix(
                    codeCaf,
                    executionLe,
                    ordonnesAu,
                    genres,
                    Optional.ofNullable(dossiers).orElse(List.of()));
        }
    }

    @Schema(name = "MotifLot", additionalProperties = Schema.False.class)
    record Motif(
            @NotNull @TexteSaisi(max = MOTIF) @Schema(maxLength = MOTIF)
            String motif) {

        static final String EXEMPLE = """
                {"motif": "Le compte de ce bénéficiaire est contesté : à vérifier auprès de la commune."}""";
    }

    @Schema(name = "SeuilsDemande", additionalProperties = Schema.False.class)
    record SeuilsDemande(
            @Schema(description = "Total d'un lot au-delà duquel une seconde personne approuve ; absent : aucun")
            Montant parLot,

            @Schema(description = "Montant d'un virement au-delà duquel une seconde personne approuve ; absent : aucun")
            Montant parVirement) {

        static final String EXEMPLE = """
                {"parLot": "100000.00", "parVirement": "20000.00"}""";

        SetSeuils.Demande of(String codeCaf) {
            return new SetSeuils.Demande(codeCaf, parLot, parVirement);
        }
    }
}
