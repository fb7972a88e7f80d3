package fr.relais.funding.parametre.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.StatutBareme;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published barème: what was entered, and its version. */
public record BaremeJson(
        Exercice exercice,
        int version,
        Montant prixPlafondEtp,
        String tauxPs,
        Montant forfaitBonus,
        String tauxAcompte1,
        String tauxAcompte2,
        String plafondAcomptes,
        boolean bonusDansAcompte,
        SortedSet<String> comptesEligibles,
        LocalDate limiteJustification,
        LocalDate forclusion,
        Montant seuilPetitIndu,
        StatutBareme statut,
        String source,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true)
        String lien,

        LocalDate dateDecision) {

    public static BaremeJson of(Bareme bareme) {
        return new BaremeJson(
                bareme.exercice(),
                bareme.version(),
                bareme.prixPlafondEtp(),
                bareme.tauxPs().toString(),
                bareme.forfaitBonus(),
                bareme.acomptes().taux1().toString(),
                bareme.acomptes().taux2().toString(),
                bareme.acomptes().plafond().toString(),
                bareme.acomptes().bonusDansLaBase(),
                new TreeSet<>(bareme.comptesEligibles()),
                bareme.limites().justification(),
                bareme.limites().forclusion(),
                bareme.seuilPetitIndu(),
                bareme.decision().statut(),
                bareme.decision().source(),
                bareme.decision().lien().orElse(null),
                bareme.decision().date());
    }
}
