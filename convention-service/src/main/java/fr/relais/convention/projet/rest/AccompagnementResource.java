package fr.relais.convention.projet.rest;

import fr.relais.convention.projet.AssignReferent;
import fr.relais.convention.projet.EvaluateProjet;
import fr.relais.convention.projet.NoteProjet;
import fr.relais.convention.projet.RequestComplements;
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

/** How the Caf accompanies a projet, over HTTP. */
@Path("/projets/{id}")
@Tag(name = "Projets")
public class AccompagnementResource {

    private final RequestComplements complements;
    private final NoteProjet note;
    private final AssignReferent assign;
    private final EvaluateProjet evaluate;
    private final ActeurCourant acteur;

    AccompagnementResource(
            RequestComplements complements,
            NoteProjet note,
            AssignReferent assign,
            EvaluateProjet evaluate,
            ActeurCourant acteur) {
        this.complements = complements;
        this.note = note;
        this.assign = assign;
        this.evaluate = evaluate;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Path("/complements")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "demanderComplementsProjet",
            summary = "Demander des compléments",
            description = "Rend le projet au partenaire.")
    @APIResponse(responseCode = "200", description = "Le projet est de nouveau en élaboration.")
    public RestResponse<ProjetView> complements(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid MotifBody body) {
        return ProjetView.tagged(complements.request(id, body.motif(), acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path("/notes")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "noterProjet",
            summary = "Noter un accompagnement ou un avis",
            description = "Le partenaire lit ces notes ; un avis porte sur ce qui est déposé.")
    @APIResponse(responseCode = "200", description = "La note est enregistrée.")
    public RestResponse<ProjetView> note(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid NoteBody body) {
        return ProjetView.tagged(note.note(id, body.nature(), body.texte(), acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path("/referent")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "designerReferentProjet", summary = "Désigner l'agent qui accompagne un projet")
    @APIResponse(responseCode = "200", description = "Le référent est désigné.")
    public RestResponse<ProjetView> assign(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid ReferentBody body) {
        return ProjetView.tagged(assign.assign(id, body.referent(), lue));
    }

    @POST
    @Idempotent
    @Path("/evaluation")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "evaluerProjet",
            summary = "Enregistrer l'évaluation de fin de période",
            description = "Clôt le projet ; pas avant le dernier jour de sa période.")
    @APIResponse(responseCode = "200", description = "Le projet est clos.")
    public RestResponse<ProjetView> evaluate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid EvaluationBody body) {
        return ProjetView.tagged(evaluate.evaluate(id, body.bilan(), acteur.get(), lue));
    }
}
