package fr.relais.funding.decision.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.decision.Contenu;
import fr.relais.funding.decision.DecisionPrise;
import fr.relais.funding.decision.NatureDecision;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision of the Caf: on one exercice or, without it, on the whole dossier; who took it is told to the Caf only. */
@Schema(
        name = "Decision",
        requiredProperties = {"id", "rang", "nature", "motif", "priseLe"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionJson(
        UUID id,
        int rang,
        NatureDecision nature,
        Exercice exercice,
        String motif,
        String reference,
        List<AcompteRepris> acomptes,
        Montant cout,
        String prisePar,
        Instant priseLe) {

    public static DecisionJson of(DecisionPrise decision, boolean isCaf) {
        return new DecisionJson(
                decision.id(),
                decision.rang(),
                decision.nature(),
                decision.exercice().orElse(null),
                decision.motif(),
                decision.reference().orElse(null),
                decision.contenu().map(Contenu::acomptes).orElse(null),
                decision.contenu().map(Contenu::cout).orElse(null),
                isCaf ? decision.prisePar() : null,
                decision.priseLe());
    }
}
