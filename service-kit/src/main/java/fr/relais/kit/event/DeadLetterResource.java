package fr.relais.kit.event;

import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets an operator see the messages set aside and send one again. */
@Path("/exploitation/dead-letters")
@RolesAllowed(Roles.EXPLOITANT)
@Tag(name = "Exploitation")
public class DeadLetterResource {

    /** Enough for an operator, and bounded whatever the topic holds. */
    private static final int LATEST_PER_PARTITION = 1_000;

    private final DeadLetters letters;
    private final RequeueDeadLetter requeue;
    private final ActeurCourant acteur;

    DeadLetterResource(DeadLetters letters, RequeueDeadLetter requeue, ActeurCourant acteur) {
        this.letters = letters;
        this.requeue = requeue;
        this.acteur = acteur;
    }

    @GET
    @Operation(
            operationId = "listerMessagesMisDeCote",
            summary = "Liste les messages mis de côté, du plus récent au plus ancien")
    @APIResponse(responseCode = "200", description = "Les messages, avec la raison et l'état de chacun")
    public Page<DeadLetter> list(@BeanParam PageRequest request) {
        return requeue.withState(Page.ofAll(letters.latest(LATEST_PER_PARTITION), DeadLetter::key, request));
    }

    /**
     * The message leaves before the transaction commits: a crash in between, then a retry, sends it twice, and the inbox of
     * its consumer keeps one. The other order would lose it.
     */
    @POST
    @Idempotent
    @Path("/{partition}/{offset}/requeue")
    @Operation(
            operationId = "remettreMessage",
            summary = "Remet un message dans son sujet d'origine ; il n'est traité qu'une fois")
    @APIResponse(responseCode = "204", description = "Le message est remis")
    @APIResponse(responseCode = "404", description = "Aucun message à cette position")
    public void requeue(@PathParam("partition") int partition, @PathParam("offset") long offset) {
        requeue.requeue(partition, offset, acteur.get().id());
    }
}
