package fr.relais.convention.instruction.rest;

import fr.relais.convention.instruction.CalendrierRevise;
import fr.relais.convention.instruction.Calendriers;
import fr.relais.convention.instruction.SetCalendrier;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The dates by which a Caf expects and decides projets, over HTTP; everybody may know them. */
@Path("/cafs/{codeCaf}/echeances/{exercice}")
@Tag(name = "Instruction")
public class EcheancesResource {

    private static final String CODE_CAF = "^[0-9]{3}$";

    private final Calendriers calendriers;
    private final SetCalendrier set;
    private final ActeurCourant acteur;

    EcheancesResource(Calendriers calendriers, SetCalendrier set, ActeurCourant acteur) {
        this.calendriers = calendriers;
        this.set = set;
        this.acteur = acteur;
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
        Roles.CONTROLEUR
    })
    @Operation(
            operationId = "lireEcheances",
            summary = "Lire les échéances d'une Caf pour un exercice",
            description = "Celles du livre des règles (DL-1 à DL-4), d'ETag \"0\", tant que la Caf n'en a fixé aucune.")
    @APIResponse(responseCode = "200", description = "Les échéances.", headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<EcheancesBody> find(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @PathParam("exercice") Exercice exercice) {
        return tagged(calendriers.of(codeCaf, exercice));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "fixerEcheances",
            summary = "Fixer les échéances de sa Caf pour un exercice",
            description =
                    "La première fois, la révision lue est « 0 ». Une échéance dépassée ne fait rien perdre (§7).")
    @APIResponse(responseCode = "200", description = "Les échéances sont fixées.")
    public RestResponse<EcheancesBody> set(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid EcheancesBody body) {
        return tagged(set.set(codeCaf, exercice, body.toDomain(), acteur.get(), lue));
    }

    private static RestResponse<EcheancesBody> tagged(CalendrierRevise known) {
        return Revision.tagged(EcheancesBody.of(known.calendrier()), known.revision());
    }
}
