package fr.relais.funding.virement.rest;

import fr.relais.funding.virement.FindVirements;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a payment is paid, for its gestionnaire and its Caf. */
@Path("/dossiers/{dossier}/paiements/{paiement}/virements")
@Tag(name = "Dossiers")
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
    Roles.CONTROLEUR,
    Roles.BACK_OFFICE
})
class VirementsResource {

    private final FindVirements find;

    VirementsResource(FindVirements find) {
        this.find = find;
    }

    @GET
    @Operation(
            operationId = "listerVirements",
            summary = "Dit si un paiement est parti, arrivé, rejeté ou revenu ; vide tant qu'il n'est dans aucun lot")
    @APIResponse(responseCode = "200", description = "Les virements, du premier au dernier essai")
    public Page<VirementView> list(
            @PathParam("dossier") DossierId dossier,
            @PathParam("paiement") UUID paiement,
            @BeanParam PageRequest page) {
        return Page.ofAll(find.find(dossier, paiement), one -> one.id().toString(), page)
                .map(VirementView::of);
    }
}
