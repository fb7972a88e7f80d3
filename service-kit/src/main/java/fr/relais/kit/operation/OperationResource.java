package fr.relais.kit.operation;

import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets the author of a bulk act follow it and read the report of its lines. */
@Path("/operations/{id}")
@Authenticated
@Tag(name = "Opérations")
public class OperationResource {

    private final FindOperation find;
    private final ActeurCourant acteur;

    OperationResource(FindOperation find, ActeurCourant acteur) {
        this.find = find;
        this.acteur = acteur;
    }

    @GET
    @Operation(operationId = "lireOperation", summary = "Suivre un acte de masse : état et nombre de lignes traitées")
    @APIResponse(responseCode = "200", description = "L'avancement de l'opération")
    public OperationView read(@PathParam("id") UUID id) {
        return find.find(id, acteur.get());
    }

    @GET
    @Path("/lignes")
    @Operation(operationId = "lireLignesOperation", summary = "Lire ce qu'est devenue chaque ligne d'un acte de masse")
    @APIResponse(responseCode = "200", description = "Une page du compte rendu, dans l'ordre de la demande")
    public Page<LigneView> lines(
            @PathParam("id") UUID id,
            @QueryParam("statut") Optional<LigneView.Statut> statut,
            @BeanParam PageRequest page) {
        return find.lines(id, statut, page, acteur.get());
    }
}
