package fr.relais.funding.totaux.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.totaux.Somme;
import fr.relais.funding.totaux.Totaux;
import fr.relais.funding.totaux.TotauxCaf;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sums of a year, in euros: of all the Cafs one may know of together, then of each. */
@Schema(name = "Totaux")
record TotauxJson(Exercice exercice, SommesJson ensemble, List<CafJson> cafs) {

    /** Those of one Caf. */
    @Schema(name = "TotauxDUneCaf")
    record CafJson(
            @Schema(pattern = "^[0-9]{3}$", maxLength = 3) String codeCaf, SommesJson sommes) {}

    /** How many, and how much. */
    @Schema(name = "SommeDUnGenre")
    record GenreJson(Genre genre, long nombre, Montant montant) {}

    /** What was ordered, the overpayments, and what is left of the budget. */
    @Schema(name = "Sommes")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SommesJson(
            List<GenreJson> paiements,

            @Schema(description = "Bonus des droits dont le solde est ordonné, déjà compris dans les soldes")
            Somme bonus,

            Somme indus,
            Somme recouvre,

            @Schema(description = "Ordonné moins trop-perçus")
            Montant consomme,

            Montant budget,
            Montant disponible) {

        static SommesJson of(TotauxCaf totaux) {
            return new SommesJson(
                    Arrays.stream(Genre.values())
                            .filter(totaux.paiements()::containsKey)
                            .map(genre -> of(genre, totaux.paiements().get(genre)))
                            .toList(),
                    totaux.bonus(),
                    totaux.indus(),
                    totaux.recouvre(),
                    totaux.consomme(),
                    totaux.budget().orElse(null),
                    totaux.disponible().orElse(null));
        }

        private static GenreJson of(Genre genre, Somme somme) {
            return new GenreJson(genre, somme.nombre(), somme.montant());
        }
    }

    static TotauxJson of(Totaux totaux) {
        return new TotauxJson(
                totaux.exercice(),
                SommesJson.of(totaux.ensemble()),
                totaux.parCaf().entrySet().stream()
                        .map(caf -> new CafJson(caf.getKey(), SommesJson.of(caf.getValue())))
                        .toList());
    }
}
