package fr.relais.funding.retour.rest;

import fr.relais.funding.retour.AttachLigne.Releve;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.paymentfiles.retour.StatutRetour;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the agent comptable sends about a line of the bank. */
final class Bodies {

    private static final int MOTIF = 2000;
    private static final int REFERENCE = 35;

    private Bodies() {}

    @Schema(name = "RattachementLigneRetour", additionalProperties = Schema.False.class)
    record Rattachement(
            @NotNull @TexteSaisi(max = REFERENCE) @Schema(description = "Référence du virement", maxLength = REFERENCE)
            String endToEndId,

            @Schema(nullable = true, description = "Pour une ligne sans statut, celui que montre le relevé")
            StatutRetour statut,

            @Schema(nullable = true, description = "Le jour que montre le relevé, si celui de la ligne est faux")
            LocalDate date) {

        static final String EXEMPLE = """
                {"endToEndId": "019308a0000070008000000000000002-1", "statut": "EXECUTE", "date": "2022-03-17"}""";

        Releve toReleve() {
            return new Releve(endToEndId, Optional.ofNullable(statut), Optional.ofNullable(date));
        }
    }

    @Schema(name = "ClassementLigneRetour", additionalProperties = Schema.False.class)
    record Classement(
            @NotNull @TexteSaisi(max = MOTIF) @Schema(maxLength = MOTIF)
            String motif) {

        static final String EXEMPLE = """
                {"motif": "Frais de tenue de compte : ce mouvement ne concerne aucun virement."}""";
    }
}
