package fr.relais.funding.virement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.virement.EtatPublic;
import fr.relais.funding.virement.TransitionVirement;
import fr.relais.funding.virement.Virement;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One attempt to bring a payment to its beneficiary: where it stands, since when and, when the bank refused it, why. */
@Schema(name = "VirementSuivi")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VirementView(
        UUID virementId,
        @Schema(minimum = "1", maximum = "99") int tentative,
        Montant montant,

        @Schema(description = "Ce que le relevé de compte porte", maxLength = 35)
        String endToEndId,

        EtatPublic etat,
        LocalDate depuis,

        @Schema(description = "Le motif de la banque, en français, après son code ISO 20022", maxLength = 2000)
        String motif) {

    static VirementView of(Virement virement) {
        EtatPublic etat = EtatPublic.of(virement.etat());
        List<TransitionVirement> steps = virement.transitions().stream()
                .filter(one -> EtatPublic.of(one.vers()) == etat)
                .toList();
        return new VirementView(
                virement.id(),
                virement.tentative(),
                virement.montant(),
                virement.endToEndId(),
                etat,
                steps.get(0).dateEffet(),
                etat.isDitParLaBanque() ? steps.get(0).motif() : null);
    }
}
