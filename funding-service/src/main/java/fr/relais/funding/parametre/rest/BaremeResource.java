package fr.relais.funding.parametre.rest;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.funding.parametre.PublishBareme;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The yearly parameters set by the Cnaf; there is no default for a year without one (BAR-2). */
@Path("/baremes")
@Tag(name = "Barèmes", description = "Les paramètres annuels que la Cnaf publie, version après version")
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
    Roles.CONTROLEUR,
    Roles.BACK_OFFICE,
    Roles.BAREME
})
public class BaremeResource {

    private final Parametrage parametrage;
    private final PublishBareme publish;
    private final ActeurCourant acteur;

    BaremeResource(Parametrage parametrage, PublishBareme publish, ActeurCourant acteur) {
        this.parametrage = parametrage;
        this.publish = publish;
        this.acteur = acteur;
    }

    @POST
    @Path("/{exercice}")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.BAREME)
    @Operation(
            operationId = "publierBareme",
            summary = "Publie la version suivante du barème d'un exercice ; If-Match vaut \"0\" pour la première")
    @APIResponse(
            responseCode = "201",
            description = "Le barème publié, avec son numéro de version",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Adresse du barème en vigueur",
                            schema = @Schema(type = SchemaType.STRING, format = "uri", maxLength = 200)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BaremeJson.class)))
    public RestResponse<BaremeJson> publish(
            @PathParam("exercice") Exercice exercice,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "bareme2022", value = BaremeDemande.EXEMPLE)))
                    @NotNull
                    @Valid
                    BaremeDemande demande) {
        demande.check(exercice);
        Bareme bareme = publish.publish(exercice, version -> demande.toBareme(exercice, version), lue, acteur.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, BaremeJson.of(bareme))
                .location(URI.create("/baremes/" + exercice))
                .header(HttpHeaders.ETAG, new Revision(bareme.version()).toString())
                .build();
    }

    @GET
    @Operation(operationId = "listerBaremes", summary = "Liste toutes les versions publiées des barèmes")
    @APIResponse(responseCode = "200", description = "Les barèmes, par exercice puis version")
    public Page<BaremeJson> list(@BeanParam PageRequest page) {
        List<Bareme> sorted = parametrage.current().baremes().stream()
                .sorted(Comparator.comparing(Bareme::exercice).thenComparing(Bareme::version))
                .toList();
        return Page.ofAll(sorted, bareme -> bareme.exercice() + "/" + bareme.version(), page)
                .map(BaremeJson::of);
    }

    @GET
    @Path("/{exercice}")
    @Operation(
            operationId = "lireBareme",
            summary = "Donne le barème en vigueur d'un exercice ; son ETag est le numéro de sa version")
    @APIResponse(responseCode = "200", description = "La dernière version publiée")
    public RestResponse<BaremeJson> get(@PathParam("exercice") Exercice exercice) {
        Bareme bareme = Parametrage.require(parametrage.current(), exercice);
        return Revision.tagged(BaremeJson.of(bareme), bareme.version());
    }
}
