package fr.relais.funding.parametre.rest;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.funding.parametre.PublishBareme;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The yearly parameters set by the Cnaf; there is no default for a year without one (BAR-2). */
@Path("/baremes")
@Tag(name = "Barèmes")
@RolesAllowed({
    Roles.BAREME,
    Roles.CONSEILLER,
    Roles.GESTIONNAIRE_CONSEIL,
    Roles.ORDONNATEUR,
    Roles.AGENT_COMPTABLE,
    Roles.CONTROLEUR,
    Roles.DECLARANT,
    Roles.APPROBATEUR,
    Roles.BACK_OFFICE
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
    @RolesAllowed(Roles.BAREME)
    @Operation(summary = "Publie la version suivante du barème d'un exercice")
    @APIResponse(
            responseCode = "201",
            description = "Le barème publié, avec son numéro de version",
            content = @Content(schema = @Schema(implementation = BaremeJson.class)))
    @APIResponse(responseCode = "400", description = "Un champ est absent ou illisible")
    @APIResponse(responseCode = "422", description = "Le barème n'est pas cohérent")
    public Response publish(@NotNull @Valid BaremeDemande demande) {
        demande.check();
        Bareme bareme = publish.publish(demande.exercice(), demande::toBareme, acteur.get());
        return Response.created(URI.create("/baremes/" + bareme.exercice()))
                .entity(BaremeJson.of(bareme))
                .build();
    }

    @GET
    @Operation(summary = "Liste toutes les versions publiées des barèmes")
    @APIResponse(responseCode = "200", description = "Les barèmes, par exercice puis version")
    public List<BaremeJson> list() {
        return parametrage.current().baremes().stream()
                .sorted(Comparator.comparing(Bareme::exercice).thenComparing(Bareme::version))
                .map(BaremeJson::of)
                .toList();
    }

    @GET
    @Path("/{exercice}")
    @Operation(summary = "Donne le barème en vigueur d'un exercice")
    @APIResponse(responseCode = "200", description = "La dernière version publiée")
    @APIResponse(responseCode = "404", description = "Aucun barème n'est publié pour cet exercice")
    public BaremeJson get(@PathParam("exercice") Exercice exercice) {
        return BaremeJson.of(Parametrage.require(parametrage.current(), exercice));
    }
}
