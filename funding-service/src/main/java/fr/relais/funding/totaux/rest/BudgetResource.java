package fr.relais.funding.totaux.rest;

import fr.relais.funding.totaux.Budget;
import fr.relais.funding.totaux.ReadBudget;
import fr.relais.funding.totaux.SetBudget;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The budget of a Caf for a year, which the totals are set against. */
@Path("/budgets/{codeCaf}/{exercice}")
@Tag(name = "Totaux")
@RolesAllowed({
    Roles.CONSEILLER,
    Roles.GESTIONNAIRE_CONSEIL,
    Roles.DIRECTEUR,
    Roles.ORDONNATEUR,
    Roles.AGENT_COMPTABLE,
    Roles.CONTROLEUR
})
class BudgetResource {

    private static final String CODE_CAF = "^[0-9]{3}$";

    private final ReadBudget read;
    private final SetBudget set;
    private final ActeurCourant acteur;

    BudgetResource(ReadBudget read, SetBudget set, ActeurCourant acteur) {
        this.read = read;
        this.set = set;
        this.acteur = acteur;
    }

    /** In euros. */
    @Schema(name = "BudgetDemande", additionalProperties = Schema.False.class)
    record Demande(@NotNull Montant montant) {

        static final String EXEMPLE = """
                {"montant": "1250000.00"}""";
    }

    /** A budget, in euros; 0.00 while none was entered. */
    @Schema(name = "Budget")
    record BudgetJson(
            @Schema(pattern = CODE_CAF, maxLength = 3) String codeCaf, Exercice exercice, Montant montant) {}

    @GET
    @Operation(
            operationId = "lireBudget",
            summary = "Donne le budget de sa Caf pour un exercice ; ETag \"0\" tant qu'il n'est pas saisi")
    @APIResponse(responseCode = "200", description = "Le budget")
    public RestResponse<BudgetJson> get(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @PathParam("exercice") Exercice exercice) {
        return tagged(read.read(codeCaf, exercice, acteur.get()));
    }

    @PUT
    @RolesAllowed(Roles.ORDONNATEUR)
    @Operation(operationId = "fixerBudget", summary = "Saisit le budget de sa Caf pour un exercice")
    @APIResponse(responseCode = "200", description = "Le budget est saisi")
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<BudgetJson> set(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "budget2022", value = Demande.EXEMPLE)))
                    @NotNull
                    @Valid
                    Demande demande) {
        return tagged(set.set(codeCaf, exercice, demande.montant(), lue, acteur.get()));
    }

    private static RestResponse<BudgetJson> tagged(Budget budget) {
        return Revision.tagged(
                new BudgetJson(budget.codeCaf(), budget.exercice(), budget.montant()), budget.revision());
    }
}
