package fr.relais.kit.idempotence;

import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Upload;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Idempotent acts in each of the shapes a resource method may have; each answer would differ if it were made twice. */
@Path("/actes")
@RolesAllowed(Roles.DECLARANT)
public class ActeResource {

    private final Actes actes;

    ActeResource(Actes actes) {
        this.actes = actes;
    }

    public record Acte(@NotBlank String nom, String note) {}

    public record Fait(UUID id, String nom) {}

    @POST
    @Idempotent
    public Response create(@NotNull @Valid Acte acte) {
        Fait fait = fait(acte);
        return Response.created(URI.create("/actes/" + fait.id()))
                .tag("1")
                .entity(fait)
                .build();
    }

    @POST
    @Path("/plain")
    @Idempotent
    public Fait plain(@NotNull @Valid Acte acte) {
        return fait(acte);
    }

    @POST
    @Path("/declared")
    @Idempotent
    @ResponseStatus(201)
    public Fait declared(@NotNull @Valid Acte acte) {
        return fait(acte);
    }

    @POST
    @Path("/rest")
    @Idempotent
    public RestResponse<Fait> rest(@NotNull @Valid Acte acte) {
        return RestResponse.ResponseBuilder.ok(fait(acte)).tag("7").build();
    }

    @POST
    @Path("/nothing")
    @Idempotent
    public void nothing(@NotNull @Valid Acte acte) {
        fait(acte);
    }

    @POST
    @Path("/{nom}/named")
    @Idempotent
    public Fait named(@PathParam("nom") String nom) {
        return fait(new Acte(nom, null));
    }

    @POST
    @Path("/fichier")
    @Upload
    @Idempotent
    @Consumes("application/pdf")
    public Fait file(byte[] file) {
        return fait(new Acte(new String(file, StandardCharsets.UTF_8), null));
    }

    @POST
    @Path("/returned-refusal")
    @Idempotent
    public Response returnedRefusal(@NotNull @Valid Acte acte) {
        return Response.status(404).entity(fait(acte)).build();
    }

    private Fait fait(Acte acte) {
        return new Fait(actes.act(acte.nom()), acte.nom());
    }
}
