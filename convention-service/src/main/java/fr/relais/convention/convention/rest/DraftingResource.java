package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.RecordPaperOriginal;
import fr.relais.convention.convention.RefuseInstrument;
import fr.relais.convention.convention.RewriteInstrument;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Beside its way to its signatures, over HTTP: a convention written again, refused by a party, or signed on paper. */
@Path("/conventions/{id}")
@Tag(name = "Conventions")
public class DraftingResource {

    private static final int THE_CONVENTION = 0;

    private final RewriteInstrument rewrite;
    private final RefuseInstrument refuse;
    private final RecordPaperOriginal paper;
    private final ActeurCourant acteur;

    DraftingResource(
            RewriteInstrument rewrite, RefuseInstrument refuse, RecordPaperOriginal paper, ActeurCourant acteur) {
        this.rewrite = rewrite;
        this.refuse = refuse;
        this.paper = paper;
        this.acteur = acteur;
    }

    @PUT
    @Path("/texte")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "modifierConvention", summary = "Réécrire une convention à l'état de brouillon")
    @APIResponse(responseCode = "200", description = "Le texte remplace l'ancien.")
    public RestResponse<InstrumentView> rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid TexteBody body) {
        return InstrumentView.tagged(rewrite.rewrite(id, THE_CONVENTION, body.toDomain(), acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path("/refus")
    @RolesAllowed({Roles.SIGNATAIRE, Roles.DIRECTEUR})
    @Operation(
            operationId = "refuserConvention",
            summary = "Refuser de signer une convention",
            description = "Par une partie qui n'a pas signé ; personne d'autre ne signera plus.")
    @APIResponse(responseCode = "200", description = "La convention est refusée.")
    public RestResponse<InstrumentView> refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid RefusBody body) {
        return InstrumentView.tagged(refuse.refuse(id, THE_CONVENTION, body.toDomain(), acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path("/originaux-papier")
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "enregistrerOriginalConvention",
            summary = "Enregistrer l'original papier d'une convention qu'une partie a signé",
            description = "Par une personne qui ne l'a ni rédigée ni signée (ACT-2).")
    @APIResponse(responseCode = "200", description = "La signature est enregistrée.")
    public RestResponse<InstrumentView> paper(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid OriginalBody body) {
        return InstrumentView.tagged(paper.record(id, THE_CONVENTION, body.toDomain(), acteur.get(), lue));
    }
}
