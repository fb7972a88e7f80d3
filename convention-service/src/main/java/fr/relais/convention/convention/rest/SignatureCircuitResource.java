package fr.relais.convention.convention.rest;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The way of a convention to its signatures, over HTTP; made anew for each request, as its actor is. */
@Path("/conventions/{id}")
@Tag(name = "Conventions")
public class SignatureCircuitResource {

    private static final int THE_CONVENTION = 0;

    private final TransmitInstrument transmit;
    private final SignInstrument sign;
    private final WithdrawInstrument withdraw;
    private final ActeurCourant acteur;

    SignatureCircuitResource(
            TransmitInstrument transmit, SignInstrument sign, WithdrawInstrument withdraw, ActeurCourant acteur) {
        this.transmit = transmit;
        this.sign = sign;
        this.withdraw = withdraw;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Path("/transmission")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "transmettreConvention", summary = "Transmettre une convention au gestionnaire")
    @APIResponse(responseCode = "200", description = "La convention est transmise.")
    public RestResponse<InstrumentView> transmit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        return InstrumentView.tagged(transmit.transmit(id, THE_CONVENTION, acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path("/signatures")
    @RolesAllowed({Roles.SIGNATAIRE, Roles.DIRECTEUR})
    @Operation(
            operationId = "signerConvention",
            summary = "Signer une convention",
            description = "L'ordre des deux signatures est libre (CONV-5) ; la dernière publie la convention.")
    @APIResponse(responseCode = "200", description = "La signature est enregistrée.")
    public RestResponse<InstrumentView> sign(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid SignatureBody body) {
        return InstrumentView.tagged(sign.sign(id, THE_CONVENTION, body.toDomain(), acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path("/retrait")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "retirerConvention", summary = "Retirer une convention que personne n'a signée")
    @APIResponse(responseCode = "200", description = "La convention est annulée.")
    public RestResponse<InstrumentView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        return InstrumentView.tagged(withdraw.withdraw(id, THE_CONVENTION, acteur.get(), lue));
    }
}
