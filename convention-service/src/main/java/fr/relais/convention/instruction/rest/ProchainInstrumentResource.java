package fr.relais.convention.instruction.rest;

import fr.relais.convention.instruction.FindProchainInstrument;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which instrument a dossier needs next, over HTTP. */
@Path("/relais/{dossier}/prochain-instrument")
@Tag(name = "Instruction")
public class ProchainInstrumentResource {

    private final FindProchainInstrument find;

    ProchainInstrumentResource(FindProchainInstrument find) {
        this.find = find;
    }

    @GET
    @RolesAllowed({
        Roles.DECLARANT,
        Roles.EDITEUR,
        Roles.APPROBATEUR,
        Roles.SIGNATAIRE,
        Roles.CONSEILLER,
        Roles.GESTIONNAIRE_CONSEIL,
        Roles.DIRECTEUR,
        Roles.CONTROLEUR
    })
    @Operation(
            operationId = "lireProchainInstrument",
            summary = "Dire de quel instrument un dossier a besoin, pourquoi, et pour quand",
            description =
                    "Avenant, renouvellement, nouvelle convention ou rien ; d'après ce que Relais sait aujourd'hui.")
    @APIResponse(responseCode = "200", description = "L'instrument, les raisons, les autorités et les échéances.")
    public ProchainInstrumentView find(
            @PathParam("dossier") DossierId dossier,
            @QueryParam("au")
                    @Parameter(
                            description = "Le jour de la question ; aujourd'hui s'il manque",
                            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-03-01"))
                    String au) {
        return ProchainInstrumentView.of(
                find.find(dossier, Optional.ofNullable(au).map(ProchainInstrumentResource::date)));
    }

    /** Read here: JAX-RS would answer 404 to a date that is none. */
    private static LocalDate date(String au) {
        try {
            LocalDate date = LocalDate.parse(au);
            Exercice.of(date.getYear());
            return date;
        } catch (DateTimeParseException | Refused unreadable) {
            throw Refused.because(
                            KitRefusal.CHAMP_INVALIDE,
                            "Une date s'écrit année-mois-jour, par exemple 2022-03-01, de 2000 à 2099.")
                    .at("/au");
        }
    }
}
