package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.DraftAvenant;
import fr.relais.convention.convention.FindConventions;
import fr.relais.convention.convention.Instrument;
import fr.relais.convention.convention.SignInstrument;
import fr.relais.convention.convention.TransmitInstrument;
import fr.relais.convention.convention.WithdrawInstrument;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The avenants of a convention over HTTP, from draft to signatures; made anew for each request, as its actor is. */
@Path("/conventions/{id}/avenants")
@Tag(name = "Avenants")
public class AvenantResource {

    private static final String RANG = "/{rang: [1-9][0-9]{0,3}}";

    private final DraftAvenant draft;
    private final FindConventions find;
    private final TransmitInstrument transmit;
    private final SignInstrument sign;
    private final WithdrawInstrument withdraw;
    private final ActeurCourant acteur;

    AvenantResource(
            DraftAvenant draft,
            FindConventions find,
            TransmitInstrument transmit,
            SignInstrument sign,
            WithdrawInstrument withdraw,
            ActeurCourant acteur) {
        this.draft = draft;
        this.find = find;
        this.transmit = transmit;
        this.sign = sign;
        this.withdraw = withdraw;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "redigerAvenant",
            summary = "Rédiger un avenant d'une convention signée",
            description = "Un seul avenant à la fois : il nomme la convention et les articles qu'il remplace (AVN-1).")
    @APIResponse(
            responseCode = "201",
            description = "L'avenant est à l'état de brouillon.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentView.class)))
    public RestResponse<InstrumentView> draft(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid TexteBody body) {
        Instrument avenant = draft.draft(id, body.toDomain(), acteur.get(), lue);
        return Created.at(
                "/conventions/" + id + "/avenants/" + avenant.rang(), InstrumentView.of(avenant), avenant.version());
    }

    @GET
    @Path(RANG)
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
    @Operation(operationId = "lireAvenant", summary = "Lire un avenant")
    @APIResponse(responseCode = "200", description = "L'avenant.", headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<InstrumentView> find(@PathParam("id") UUID id, @PathParam("rang") int rang) {
        return InstrumentView.tagged(find.find(id).instrument(rang));
    }

    @POST
    @Idempotent
    @Path(RANG + "/transmission")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "transmettreAvenant", summary = "Transmettre un avenant au gestionnaire")
    @APIResponse(responseCode = "200", description = "L'avenant est transmis.")
    public RestResponse<InstrumentView> transmit(
            @PathParam("id") UUID id,
            @PathParam("rang") int rang,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        return InstrumentView.tagged(transmit.transmit(id, rang, acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path(RANG + "/signatures")
    @RolesAllowed({Roles.SIGNATAIRE, Roles.DIRECTEUR})
    @Operation(
            operationId = "signerAvenant",
            summary = "Signer un avenant",
            description = "L'ordre des deux signatures est libre (CONV-5) ; la dernière publie la convention.")
    @APIResponse(responseCode = "200", description = "La signature est enregistrée.")
    public RestResponse<InstrumentView> sign(
            @PathParam("id") UUID id,
            @PathParam("rang") int rang,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid SignatureBody body) {
        return InstrumentView.tagged(sign.sign(id, rang, body.toDomain(), acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path(RANG + "/retrait")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "retirerAvenant", summary = "Retirer un avenant que personne n'a signé")
    @APIResponse(responseCode = "200", description = "L'avenant est annulé.")
    public RestResponse<InstrumentView> withdraw(
            @PathParam("id") UUID id,
            @PathParam("rang") int rang,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        return InstrumentView.tagged(withdraw.withdraw(id, rang, acteur.get(), lue));
    }
}
