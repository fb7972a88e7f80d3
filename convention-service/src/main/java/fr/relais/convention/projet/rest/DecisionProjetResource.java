package fr.relais.convention.projet.rest;

import fr.relais.convention.projet.RefuseProjet;
import fr.relais.convention.projet.ValidateProjet;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the authorities of the Caf decide of a projet, over HTTP; never recorded by who filed it (ACT-2). */
@Path("/projets/{id}")
@Tag(name = "Projets")
public class DecisionProjetResource {

    private final ValidateProjet validate;
    private final RefuseProjet refuse;
    private final ActeurCourant acteur;

    DecisionProjetResource(ValidateProjet validate, RefuseProjet refuse, ActeurCourant acteur) {
        this.validate = validate;
        this.refuse = refuse;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Path("/validation")
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
    @Operation(
            operationId = "validerProjet",
            summary = "Enregistrer la validation de ce qui est déposé",
            description =
                    "L'autorité dépend de la nature du projet ; une modification substantielle relève du CA (PRJ-1).")
    @APIResponse(responseCode = "200", description = "Le projet est validé : une version de plus.")
    public RestResponse<ProjetView> validate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid DecisionBody body) {
        return ProjetView.tagged(validate.validate(id, body.toDomain(), acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path("/refus")
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
    @Operation(
            operationId = "refuserProjet",
            summary = "Enregistrer le refus de ce qui est déposé",
            description = "La version validée avant une modification refusée reste en vigueur.")
    @APIResponse(responseCode = "200", description = "Le refus est enregistré.")
    public RestResponse<ProjetView> refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid RefusBody body) {
        return ProjetView.tagged(refuse.refuse(id, body.decision(), body.motif(), acteur.get(), lue));
    }
}
