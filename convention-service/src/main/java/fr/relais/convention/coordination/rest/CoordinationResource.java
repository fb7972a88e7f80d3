package fr.relais.convention.coordination.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.coordination.BilanRemis;
import fr.relais.convention.coordination.CloseCoordination;
import fr.relais.convention.coordination.Decision;
import fr.relais.convention.coordination.EvaluateBilan;
import fr.relais.convention.coordination.ExamineCandidature;
import fr.relais.convention.coordination.HandInBilan;
import fr.relais.convention.coordination.Note;
import fr.relais.convention.coordination.RenewCoordination;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The acts of a coordination over HTTP, from the decision on the candidature to the end. */
@Path("/coordinations/{id}")
@Tag(name = "Coordination départementale")
@RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
public class CoordinationResource {

    private final ExamineCandidature examine;
    private final HandInBilan handIn;
    private final EvaluateBilan evaluate;
    private final RenewCoordination renew;
    private final CloseCoordination close;
    private final CoordinationViews views;

    CoordinationResource(
            ExamineCandidature examine,
            HandInBilan handIn,
            EvaluateBilan evaluate,
            RenewCoordination renew,
            CloseCoordination close,
            CoordinationViews views) {
        this.examine = examine;
        this.handIn = handIn;
        this.evaluate = evaluate;
        this.renew = renew;
        this.close = close;
        this.views = views;
    }

    enum Resultat {
        RETENUE,
        NON_RETENUE
    }

    @Schema(name = "DecisionCandidature", additionalProperties = Schema.False.class)
    record DecisionBody(
            @NotNull Resultat resultat,
            @NotNull LocalDate date,
            @NotNull @Libelle String motif) {

        Decision toDomain() {
            return new Decision(resultat == Resultat.RETENUE, date, motif);
        }
    }

    @Schema(name = "BilanRemis", additionalProperties = Schema.False.class)
    record BilanBody(
            @NotNull LocalDate date,

            @NotNull @Libelle @Schema(description = "Référence du document")
            String document,

            @NotNull @TexteSaisi(max = 4000, lignes = true) @Size(max = 4000)
            String resume) {}

    @Schema(name = "NoteCoordination", additionalProperties = Schema.False.class)
    record NoteBody(
            @NotNull @Schema(description = "Aujourd'hui au plus tard")
            LocalDate date,

            @NotNull @TexteSaisi(max = 4000, lignes = true) @Size(max = 4000)
            String texte) {

        Note toDomain() {
            return new Note(date, texte);
        }
    }

    @POST
    @Idempotent
    @Path("/decision")
    @Operation(
            operationId = "examinerCandidature",
            summary = "Retenir une candidature, ou non",
            description = "Une seule est retenue par appel.")
    @APIResponse(responseCode = "200", description = "La décision est enregistrée.")
    public RestResponse<CoordinationView> examine(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid DecisionBody body) {
        return views.tagged(examine.examine(id, body.toDomain(), views.acteur(), lue));
    }

    @POST
    @Idempotent
    @Path("/bilans")
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR, Roles.APPROBATEUR})
    @Operation(
            operationId = "remettreBilan",
            summary = "Remettre le bilan de l'année de coordination",
            description = "Sans lui, la coordination ne se renouvelle pas.")
    @APIResponse(responseCode = "200", description = "Le bilan est remis.")
    public RestResponse<CoordinationView> handIn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid BilanBody body) {
        BilanRemis bilan = new BilanRemis(body.date(), body.document(), body.resume());
        return views.tagged(handIn.handIn(id, bilan, views.acteur(), lue));
    }

    @POST
    @Idempotent
    @Path("/evaluation")
    @Operation(operationId = "evaluerBilan", summary = "Noter l'évaluation conjointe du bilan remis")
    @APIResponse(responseCode = "200", description = "L'évaluation est notée.")
    public RestResponse<CoordinationView> evaluate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid NoteBody body) {
        return views.tagged(evaluate.evaluate(id, body.toDomain(), views.acteur(), lue));
    }

    @POST
    @Idempotent
    @Path("/renouvellement")
    @Operation(
            operationId = "renouvelerCoordination",
            summary = "Accorder le renouvellement d'une coordination dont le bilan est remis",
            description = "À examiner au plus tard le 30 novembre de l'année où la convention finit (DL-10).")
    @APIResponse(responseCode = "200", description = "Le renouvellement est accordé.")
    public RestResponse<CoordinationView> renew(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid NoteBody body) {
        return views.tagged(renew.renew(id, body.toDomain(), views.acteur(), lue));
    }

    @POST
    @Idempotent
    @Path("/cloture")
    @Operation(operationId = "cloreCoordination", summary = "Mettre fin à une coordination")
    @APIResponse(responseCode = "200", description = "La coordination est close.")
    public RestResponse<CoordinationView> close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid NoteBody body) {
        return views.tagged(close.close(id, body.toDomain(), views.acteur(), lue));
    }
}
