package fr.relais.kit.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reads and writes the notes of a dossier without asking who may: the database does. */
@Path("/notes")
public class NotesResource {

    private final EntityManager entities;

    NotesResource(EntityManager entities) {
        this.entities = entities;
    }

    @GET
    @PermitAll
    @Transactional
    public List<String> all() {
        return entities.createNativeQuery("select note from noted", String.class)
                .getResultList();
    }

    @GET
    @Path("/{dossier}")
    @RolesAllowed("**")
    @Transactional
    public List<String> of(@PathParam("dossier") String dossier) {
        return entities.createNativeQuery("select note from noted where dossier = ?1", String.class)
                .setParameter(1, dossier)
                .getResultList();
    }

    @PUT
    @Path("/{dossier}")
    @RolesAllowed("**")
    @Operation(operationId = "noter")
    @Transactional
    public void note(@PathParam("dossier") String dossier, String note) {
        int updated = entities.createNativeQuery("update noted set note = ?2 where dossier = ?1")
                .setParameter(1, dossier)
                .setParameter(2, note)
                .executeUpdate();
        if (updated == 0) {
            entities.createNativeQuery("insert into noted (dossier, sequence, note) values (?1, 1, ?2)")
                    .setParameter(1, dossier)
                    .setParameter(2, note)
                    .executeUpdate();
        }
    }

    @DELETE
    @Path("/{dossier}")
    @RolesAllowed("**")
    @Transactional
    public void forget(@PathParam("dossier") String dossier) {
        entities.createNativeQuery("delete from noted where dossier = ?1")
                .setParameter(1, dossier)
                .executeUpdate();
    }
}
