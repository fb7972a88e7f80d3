package fr.relais.convention.ctg.rest;

import fr.relais.convention.ctg.Avertissement;
import fr.relais.convention.ctg.FindCtg;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Ctg that cover a relais, over HTTP, and what they warn of. */
@Path("/relais/{dossier}/ctg")
@Tag(name = "Ctg")
public class RelaisCtgResource {

    private final FindCtg find;

    RelaisCtgResource(FindCtg find) {
        this.find = find;
    }

    @Schema(
            name = "AvertissementCtg",
            requiredProperties = {"regle", "convention", "finConvention", "finCtg", "message"})
    record AvertissementView(String regle, UUID convention, LocalDate finConvention, LocalDate finCtg, String message) {

        static AvertissementView of(Avertissement told) {
            return new AvertissementView(
                    told.regle(), told.convention(), told.finConvention(), told.finCtg(), told.message());
        }
    }

    @Schema(
            name = "CtgDuRelais",
            requiredProperties = {"ctg", "avertissements"})
    record CtgDuRelaisView(
            @Schema(description = "La première à finir d'abord")
            List<CtgView> ctg,

            @Schema(description = "Les conventions qui durent plus que la Ctg ; rien n'est refusé pour autant (CONV-1)")
            List<AvertissementView> avertissements) {}

    @GET
    @RolesAllowed({
        Roles.DECLARANT,
        Roles.EDITEUR,
        Roles.APPROBATEUR,
        Roles.SIGNATAIRE,
        Roles.CONSEILLER,
        Roles.GESTIONNAIRE_CONSEIL,
        Roles.DIRECTEUR,
        Roles.ORDONNATEUR,
        Roles.AGENT_COMPTABLE,
        Roles.CONTROLEUR
    })
    @Operation(
            operationId = "lireCtgDuRelais",
            summary = "Lire les Ctg qui couvrent un relais, et leurs avertissements")
    @APIResponse(responseCode = "200", description = "Les Ctg du relais et les conventions qui leur survivent.")
    public CtgDuRelaisView ofRelais(@PathParam("dossier") DossierId dossier) {
        FindCtg.CtgDuRelais found = find.ofRelais(dossier);
        return new CtgDuRelaisView(
                found.ctg().stream().map(CtgView::of).toList(),
                found.avertissements().stream().map(AvertissementView::of).toList());
    }
}
