package fr.relais.funding.decision.rest;

import fr.relais.funding.decision.ActeDecision;
import fr.relais.funding.decision.DecideOfPayments;
import fr.relais.funding.decision.DecisionPrise;
import fr.relais.funding.decision.FindDecisions;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the Caf decides of the payments of a dossier, and all it decided so far. */
@Path("/dossiers/{dossier}/decisions")
@Tag(name = "Décisions", description = "Ce que la Caf décide des paiements d'un dossier, avec son motif et sa date")
public class DecisionsResource {

    private final DecideOfPayments decide;
    private final FindDecisions find;
    private final ActeurCourant acteur;

    DecisionsResource(DecideOfPayments decide, FindDecisions find, ActeurCourant acteur) {
        this.decide = decide;
        this.find = find;
        this.acteur = acteur;
    }

    /** Without exercice, of the whole dossier: a suspension only. */
    @Schema(name = "DecisionDemande", additionalProperties = Schema.False.class)
    public record Demande(
            @NotNull ActeDecision acte,
            @Schema(nullable = true) Exercice exercice,

            @NotNull @TexteSaisi(max = Motive.MOTIF_MAX) @Schema(maxLength = Motive.MOTIF_MAX)
            String motif,

            @TexteSaisi(max = Motive.REFERENCE_MAX) @Schema(nullable = true, maxLength = Motive.REFERENCE_MAX)
            String reference) {

        static final String EXEMPLE = """
                {"acte": "SUSPENDRE_PAIEMENTS", "exercice": 2022, "motif": "Pièces de contrôle non remises",
                 "reference": "LR-2022-118"}""";

        DecideOfPayments.Demande toDemande() {
            return new DecideOfPayments.Demande(acte, Optional.ofNullable(exercice), Motive.of(motif, reference));
        }
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
        Roles.ORDONNATEUR,
        Roles.AGENT_COMPTABLE,
        Roles.CONTROLEUR
    })
    @Operation(
            operationId = "listerDecisions",
            summary = "Liste les décisions de la Caf sur un dossier ; l'ETag est leur nombre")
    @APIResponse(
            responseCode = "200",
            description = "Les décisions, de la première à la dernière",
            headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<Page<DecisionJson>> list(@PathParam("dossier") DossierId dossier, @BeanParam PageRequest page) {
        List<DecisionPrise> decisions = find.find(dossier);
        boolean isCaf = acteur.get().isCaf();
        return Revision.tagged(
                Page.ofAll(decisions, decision -> decision.id().toString(), page)
                        .map(decision -> DecisionJson.of(decision, isCaf)),
                decisions.size());
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
    @Operation(
            operationId = "deciderDesPaiements",
            summary = "Suspend ou reprend les paiements, retire le droit d'un exercice ou relève de la forclusion",
            description = "If-Match est le nombre de décisions déjà prises sur le dossier, \"0\" pour la première.")
    @APIResponse(responseCode = "200", description = "La décision prise ; l'ETag est son rang.")
    public RestResponse<DecisionJson> decide(
            @PathParam("dossier") DossierId dossier,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "suspension", value = Demande.EXEMPLE)))
                    @NotNull
                    @Valid
                    Demande demande) {
        DecisionPrise decision = decide.decide(dossier, demande.toDemande(), acteur.get(), lue);
        return Revision.tagged(DecisionJson.of(decision, true), decision.rang());
    }
}
