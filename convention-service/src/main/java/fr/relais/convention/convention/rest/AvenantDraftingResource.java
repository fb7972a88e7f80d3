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

/** Beside its way to its signatures, over HTTP: an avenant written again, refused by a party, or signed on paper. */
@Path("/conventions/{id}/avenants")
@Tag(name = "Avenants")
public class AvenantDraftingResource {

    private static final String RANG = "/{rang: [1-9][0-9]{0,3}}";

    private final RewriteInstrument rewrite;
    private final RefuseInstrument refuse;
    private final RecordPaperOriginal paper;
    private final ActeurCourant acteur;

    AvenantDraftingResource(
            RewriteInstrument rewrite, RefuseInstrument refuse, RecordPaperOriginal paper, ActeurCourant acteur) {
        this.rewrite = rewrite;
        this.refuse = refuse;
        this.paper = paper;
        this.acteur = acteur;
    }

    @PUT
    @Path(RANG + "/texte")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "modifierAvenant", summary = "Réécrire un avenant à l'état de brouillon")
    @APIResponse(responseCode = "200", description = "Le texte remplace l'ancien.")
    public RestResponse<InstrumentView> rewrite(
            @PathParam("id") UUID id,
            @PathParam("rang") int rang,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid TexteBody body) {
        return InstrumentView.tagged(rewrite.rewrite(id, rang, body.toDomain(), acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path(RANG + "/refus")
    @RolesAllowed({Roles.SIGNATAIRE, Roles.DIRECTEUR})
    @Operation(
            operationId = "refuserAvenant",
            summary = "Refuser de signer un avenant",
            description = "Par une partie qui n'a pas signé ; personne d'autre ne signera plus.")
    @APIResponse(responseCode = "200", description = "L'avenant est refusé.")
    public RestResponse<InstrumentView> refuse(
            @PathParam("id") UUID id,
            @PathParam("rang") int rang,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid RefusBody body) {
        return InstrumentView.tagged(refuse.refuse(id, rang, body.toDomain(), acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path(RANG + "/originaux-papier")
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "enregistrerOriginalAvenant",
            summary = "Enregistrer l'original papier d'un avenant qu'une partie a signé",
            description = "Par une personne qui ne l'a ni rédigé ni signé (ACT-2).")
    @APIResponse(responseCode = "200", description = "La signature est enregistrée.")
    public RestResponse<InstrumentView> paper(
            @PathParam("id") UUID id,
            @PathParam("rang") int rang,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid OriginalBody body) {
        return InstrumentView.tagged(paper.record(id, rang, body.toDomain(), acteur.get(), lue));
    }
}
