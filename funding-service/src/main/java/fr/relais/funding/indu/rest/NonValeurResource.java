package fr.relais.funding.indu.rest;

import fr.relais.funding.indu.DecideOnIndu;
import fr.relais.funding.indu.Demande;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The admission en non-valeur of an indu over HTTP: proposed by the agent comptable, decided by the directeur. */
@Path("/dossiers/{dossier}/indus/{indu}/non-valeur")
@Tag(name = "Indus", description = "Ce qu'un dossier doit rendre, et ce qui en est fait")
public class NonValeurResource {

    private final DecideOnIndu decide;
    private final InduViews view;
    private final ActeurCourant acteur;

    NonValeurResource(DecideOnIndu decide, InduViews view, ActeurCourant acteur) {
        this.decide = decide;
        this.view = view;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Path("/proposition")
    @RolesAllowed(Roles.AGENT_COMPTABLE)
    @Operation(
            operationId = "proposerNonValeur",
            summary = "Proposer l'admission en non-valeur d'un indu",
            description = "Une autre personne décide (ACT-2).")
    @APIResponse(
            responseCode = "200",
            description = "L'admission est proposée.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> proposerNonValeur(
            @BeanParam CibleRequest cible,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "motif", value = Bodies.Motif.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Motif demande) {
        return view.of(decide.decide(cible.cible(), acteur.get(), Demande.proposerNonValeur(demande.motif())));
    }

    @POST
    @Idempotent
    @Path("/admission")
    @RolesAllowed(Roles.DIRECTEUR)
    @Operation(
            operationId = "admettreNonValeur",
            summary = "Admettre un indu en non-valeur",
            description = "Par une autre personne que celle qui l'a proposé (ACT-2).")
    @APIResponse(
            responseCode = "200",
            description = "L'indu est admis en non-valeur.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> admettreNonValeur(@BeanParam CibleRequest cible) {
        return view.of(decide.decide(cible.cible(), acteur.get(), Demande.admettreNonValeur()));
    }
}
