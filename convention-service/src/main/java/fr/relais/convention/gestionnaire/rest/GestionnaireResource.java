package fr.relais.convention.gestionnaire.rest;

import fr.relais.convention.JourDemande;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.gestionnaire.IdentiteDatee;
import fr.relais.convention.gestionnaire.ModifyGestionnaire;
import fr.relais.convention.gestionnaire.RegisterGestionnaire;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Siret;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The gestionnaires over HTTP: registered, read today or on a day, modified. */
@Path("/gestionnaires")
@Tag(name = "Gestionnaires")
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
public class GestionnaireResource {

    private final RegisterGestionnaire register;
    private final ModifyGestionnaire modify;
    private final FindGestionnaire find;

    GestionnaireResource(RegisterGestionnaire register, ModifyGestionnaire modify, FindGestionnaire find) {
        this.register = register;
        this.modify = modify;
        this.find = find;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "enregistrerGestionnaire", summary = "Enregistrer un gestionnaire")
    @APIResponse(
            responseCode = "201",
            description = "Le gestionnaire est enregistré ; son représentant est son premier signataire.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GestionnaireView.class)))
    public RestResponse<GestionnaireView> register(@NotNull @Valid EnregistrementBody body) {
        Gestionnaire gestionnaire = body.toGestionnaire();
        register.register(gestionnaire, body.representantDepuis());
        return RestResponse.ResponseBuilder.<GestionnaireView>created(URI.create("/gestionnaires/" + body.siret()))
                .tag(Long.toString(gestionnaire.version()))
                .entity(GestionnaireView.of(gestionnaire))
                .build();
    }

    @GET
    @Path("/{siret}")
    @Operation(operationId = "lireGestionnaire", summary = "Lire un gestionnaire, aujourd'hui ou à une date")
    @APIResponse(responseCode = "200", description = "Le gestionnaire.", headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<GestionnaireView> find(
            @PathParam("siret") Siret siret,
            @QueryParam("au")
                    @Parameter(
                            description = "Ce qu'il était ce jour-là",
                            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-06-30"))
                    String au) {
        Optional<LocalDate> jour = JourDemande.of(au);
        Gestionnaire gestionnaire = find.find(siret);
        return jour.isEmpty()
                ? GestionnaireView.tagged(gestionnaire)
                : Revision.tagged(GestionnaireView.of(siret, find.identite(siret, jour.get())), gestionnaire.version());
    }

    @GET
    @Path("/{siret}/historique")
    @Operation(operationId = "lireHistoriqueGestionnaire", summary = "Lire ce qu'un gestionnaire a été")
    @APIResponse(responseCode = "200", description = "Une page de ses identités, la première d'abord.")
    public Page<IdentiteView> history(@PathParam("siret") Siret siret, @BeanParam PageRequest page) {
        List<IdentiteDatee> identites = find.identites(siret);
        List<IdentiteView> views = IntStream.range(0, identites.size())
                .mapToObj(rang -> IdentiteView.of(rang, identites.get(rang)))
                .toList();
        return Page.ofAll(views, view -> Integer.toString(view.rang()), page);
    }

    @POST
    @Idempotent
    @Path("/{siret}/modifications")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "modifierGestionnaire",
            summary = "Dire ce qu'un gestionnaire est devenu, à partir d'un jour",
            description = "Un nouveau représentant devient son signataire ; le précédent cesse de l'être la veille.")
    @APIResponse(responseCode = "200", description = "Le gestionnaire, tel qu'il est devenu.")
    public RestResponse<GestionnaireView> modify(
            @PathParam("siret") Siret siret,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid ModificationBody body) {
        return GestionnaireView.tagged(modify.modify(siret, body.toIdentite(), lue));
    }
}
