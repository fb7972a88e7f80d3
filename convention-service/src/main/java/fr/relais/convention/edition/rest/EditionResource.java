package fr.relais.convention.edition.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.convention.convention.Consolidation;
import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.FindConventions;
import fr.relais.convention.convention.Segment;
import fr.relais.convention.convention.rest.Jours;
import fr.relais.convention.convention.rest.TermesView;
import fr.relais.convention.convention.rest.TexteBody;
import fr.relais.convention.edition.EditConsolidation;
import fr.relais.convention.edition.EditInstrument;
import fr.relais.document.TypeFichier;
import fr.relais.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of a convention, made when they are asked for. */
@Path("/conventions/{id}")
@Tag(name = "Documents")
@Produces(TypeFichier.APPLICATION_PDF)
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
public class EditionResource {

    private static final int CONVENTION = 0;

    private final FindConventions find;
    private final EditInstrument instrument;
    private final EditConsolidation consolidation;
    private final ObjectMapper json;

    EditionResource(
            FindConventions find, EditInstrument instrument, EditConsolidation consolidation, ObjectMapper json) {
        this.find = find;
        this.instrument = instrument;
        this.consolidation = consolidation;
        this.json = json;
    }

    @GET
    @Path("/document")
    @Operation(
            operationId = "editerConvention",
            summary = "Éditer la convention en PDF",
            description =
                    "PDF/UA-1 et PDF/A-3u ; ses termes y sont joints (termes.json). Un brouillon porte la mention Projet.")
    @APIResponse(
            responseCode = "200",
            description = "Le document, dans l'état de la convention.",
            content = @Content(mediaType = TypeFichier.APPLICATION_PDF, schema = @Schema(ref = "Fichier")))
    public Response convention(@PathParam("id") UUID id) {
        return instrument(id, CONVENTION);
    }

    @GET
    @Path("/avenants/{rang}/document")
    @Operation(
            operationId = "editerAvenant",
            summary = "Éditer un avenant en PDF",
            description =
                    "PDF/UA-1 et PDF/A-3u ; ses termes y sont joints (termes.json). Un brouillon porte la mention Projet.")
    @APIResponse(
            responseCode = "200",
            description = "Le document, dans l'état de l'avenant.",
            content = @Content(mediaType = TypeFichier.APPLICATION_PDF, schema = @Schema(ref = "Fichier")))
    public Response avenant(@PathParam("id") UUID id, @PathParam("rang") int rang) {
        return instrument(id, rang);
    }

    @GET
    @Path("/document-consolide")
    @Operation(
            operationId = "editerConventionConsolidee",
            summary = "Éditer la convention consolidée d'un jour en PDF",
            description = "Chaque valeur dit de quel article de quel instrument elle vient (AVN-6).")
    @APIResponse(
            responseCode = "200",
            description = "Le document de ce jour.",
            content = @Content(mediaType = TypeFichier.APPLICATION_PDF, schema = @Schema(ref = "Fichier")))
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public Response consolidated(
            @PathParam("id") UUID id,
            @QueryParam("au")
                    @Parameter(
                            required = true,
                            description = "Le jour dont on veut les termes",
                            example = "2022-06-30",
                            schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10))
                    String au) {
        LocalDate jour = Jours.required("au", au);
        Convention convention = find.find(id);
        var termes = new Segment<>(jour, jour, Consolidation.termesAu(jour, convention.signed()));
        return pdf("consolidee-" + jour, consolidation.edit(convention, jour, bytes(TermesView.of(termes))));
    }

    private Response instrument(UUID id, int rang) {
        Convention convention = find.find(id);
        byte[] termes = bytes(TexteBody.of(convention.instrument(rang).texte()));
        String name = rang == CONVENTION ? "convention" : "avenant-" + rang;
        return pdf(name, instrument.edit(convention, rang, termes));
    }

    private byte[] bytes(Object termes) {
        try {
            return json.writeValueAsBytes(termes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Terms are JSON", impossible);
        }
    }

    private static Response pdf(String name, byte[] content) {
        return Response.ok(content, TypeFichier.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }
}
