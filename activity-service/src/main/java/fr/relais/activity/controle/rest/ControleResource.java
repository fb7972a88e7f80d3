package fr.relais.activity.controle.rest;

import fr.relais.activity.controle.AbandonControle;
import fr.relais.activity.controle.Controle;
import fr.relais.activity.controle.EtatControle;
import fr.relais.activity.controle.FindControles;
import fr.relais.activity.controle.OpenControle;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.DossierId;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Contrôles over HTTP: opening, reading, giving up. */
@Path("/controles")
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
@Tag(name = "Contrôles")
class ControleResource {

    private final OpenControle open;
    private final FindControles find;
    private final AbandonControle abandon;
    private final Reponses reponses;
    private final ActeurCourant acteur;

    ControleResource(
            OpenControle open, FindControles find, AbandonControle abandon, Reponses reponses, ActeurCourant acteur) {
        this.open = open;
        this.find = find;
        this.abandon = abandon;
        this.reponses = reponses;
        this.acteur = acteur;
    }

    @Schema(name = "OuvertureControle", additionalProperties = Schema.False.class)
    record OuvertureBody(
            @NotNull DossierId dossier,
            @NotNull Exercice exercice,

            @NotNull @TexteSaisi(max = 1000) @Schema(description = "Pour la Caf seulement", maxLength = 1000)
            String motif) {}

    @Schema(name = "AbandonControle", additionalProperties = Schema.False.class)
    record AbandonBody(
            @NotNull @TexteSaisi(max = 1000) @Schema(maxLength = 1000)
            String motif) {}

    @Schema(name = "ResumeControle")
    record ResumeBody(UUID id, DossierId dossier, Exercice exercice, EtatControle etat) {

        static ResumeBody of(Controle controle) {
            return new ResumeBody(
                    controle.id(), controle.cle().dossier(), controle.cle().exercice(), controle.etat());
        }
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CONTROLEUR)
    @Operation(
            operationId = "ouvrirControle",
            summary = "Ouvrir un contrôle hors d'un plan",
            description = "De l'année en cours, ou de l'un des trois derniers exercices clos et liquidés (CTL-1).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Hausse des charges", value = Exemples.OUVERTURE)))
    @APIResponse(
            responseCode = "201",
            description = "Le contrôle planifié ; le gestionnaire n'en sait rien encore.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ControleBody.class)))
    @APIResponse(responseCode = "404", ref = "Refus404")
    public RestResponse<ControleBody> open(@NotNull @Valid OuvertureBody body) {
        Controle opened = open.open(new CleExercice(body.dossier(), body.exercice()), body.motif(), acteur.get());
        return reponses.of(RestResponse.Status.CREATED, opened);
    }

    @GET
    @Operation(
            operationId = "listerControles",
            summary = "Lister les contrôles",
            description = "Ceux de votre Caf ; pour un gestionnaire, les siens une fois notifiés.")
    @APIResponse(responseCode = "200", description = "Une page, du plus ancien au plus récent.")
    public Page<ResumeBody> list(@BeanParam PageRequest page) {
        return find.list(page).map(ResumeBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "lireControle", summary = "Lire un contrôle")
    @APIResponse(responseCode = "200", description = "Le contrôle.", headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<ControleBody> find(@PathParam("id") UUID id) {
        return reponses.of(find.find(id));
    }

    @POST
    @Idempotent
    @Path("/{id}/abandon")
    @RolesAllowed(Roles.CONTROLEUR)
    @Operation(
            operationId = "abandonnerControle",
            summary = "Abandonner un contrôle",
            description = "Tant que son rapport n'est pas communiqué.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Fermeture", value = Exemples.ABANDON)))
    @APIResponse(responseCode = "200", description = "Le contrôle abandonné.")
    public RestResponse<ControleBody> abandon(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid AbandonBody body) {
        return reponses.of(abandon.abandon(id, lue, body.motif(), acteur.get()));
    }
}
