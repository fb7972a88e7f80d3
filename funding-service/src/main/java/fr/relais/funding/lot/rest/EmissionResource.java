package fr.relais.funding.lot.rest;

import fr.relais.funding.lot.EmitLot;
import fr.relais.funding.lot.ReadFichier;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A lot leaves over HTTP, and gives out its file. */
@Path("/lots/{lot}")
@Tag(name = "Lots", description = "Les virements réunis, approuvés, libérés et émis ensemble")
class EmissionResource {

    private static final String XML = "application/xml";

    private final EmitLot emit;
    private final ReadFichier read;
    private final LotViews view;
    private final ActeurCourant acteur;

    EmissionResource(EmitLot emit, ReadFichier read, LotViews view, ActeurCourant acteur) {
        this.emit = emit;
        this.read = read;
        this.view = view;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Path("/emission")
    @RolesAllowed({Roles.AGENT_COMPTABLE, Roles.BACK_OFFICE})
    @Operation(
            operationId = "emettreLot",
            summary = "Émettre un lot libéré",
            description = "Une fois ; le fichier se lit ensuite, toujours le même.")
    @APIResponse(responseCode = "200", description = "Le lot est émis.", headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<LotView> emettreLot(@BeanParam CibleRequest cible) {
        return view.of(emit.emit(cible.cible(), acteur.get()));
    }

    @GET
    @Path("/fichier")
    @Produces(XML)
    @RolesAllowed({Roles.AGENT_COMPTABLE, Roles.BACK_OFFICE})
    @Operation(
            operationId = "lireFichierLot",
            summary = "Lire le fichier de virements d'un lot émis",
            description = "pain.001.001.09, avec les IBAN entiers ; son SHA-256 est l'empreinte du lot.")
    @APIResponse(
            responseCode = "200",
            description = "Le fichier, toujours les mêmes octets.",
            content = @Content(mediaType = XML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<byte[]> lireFichierLot(@PathParam("lot") UUID lot) {
        return RestResponse.ResponseBuilder.ok(read.read(lot).contenu())
                .header("Content-Disposition", "attachment; filename=\"" + lot + ".xml\"")
                .build();
    }
}
