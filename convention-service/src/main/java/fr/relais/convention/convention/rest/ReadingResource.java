package fr.relais.convention.convention.rest;

import fr.relais.convention.Pointers;
import fr.relais.convention.convention.Comparaison;
import fr.relais.convention.convention.FindConventions;
import fr.relais.convention.convention.LigneJournal;
import fr.relais.convention.convention.ReadChronologie;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.Periode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed in a convention between two days, and what was done to it, over HTTP. */
@Path("/conventions/{id}")
@Tag(name = "Conventions")
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
public class ReadingResource {

    private final FindConventions find;
    private final ReadChronologie chronologie;
    private final ActeurCourant acteur;

    ReadingResource(FindConventions find, ReadChronologie chronologie, ActeurCourant acteur) {
        this.find = find;
        this.chronologie = chronologie;
        this.acteur = acteur;
    }

    @GET
    @Path("/comparaison")
    @Operation(
            operationId = "comparerConvention",
            summary = "Comparer les termes d'une convention entre deux jours",
            description = "Missions et articles qui ont changé, et par quel avenant.")
    @APIResponse(responseCode = "200", description = "Les changements ; aucun si les termes sont les mêmes.")
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public ComparaisonView compare(
            @PathParam("id") UUID id,
            @QueryParam("du")
                    @Parameter(
                            required = true,
                            description = "Le premier jour",
                            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2021-12-31"))
                    String du,
            @QueryParam("au")
                    @Parameter(
                            required = true,
                            description = "Le second jour",
                            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-01-01"))
                    String au) {
        LocalDate first = Jours.required("du", du);
        LocalDate second = Jours.required("au", au);
        Pointers.naming(() -> new Periode(first, second), "/du", "/au");
        return ComparaisonView.of(
                first, second, Comparaison.entre(first, second, find.find(id).signed()));
    }

    @GET
    @Path("/chronologie")
    @Operation(
            operationId = "lireChronologie",
            summary = "Lire les actes d'une convention et de ses avenants",
            description = "Dans l'ordre où ils ont été enregistrés.")
    @APIResponse(responseCode = "200", description = "Une page d'actes, du premier enregistré au dernier.")
    public Page<ActeView> chronologie(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        List<LigneJournal> acts = chronologie.of(id);
        boolean isCaf = acteur.get().isCaf();
        List<Integer> places = IntStream.range(0, acts.size()).boxed().toList();
        return Page.ofAll(places, String::valueOf, page).map(place -> ActeView.of(acts.get(place), isCaf));
    }
}
