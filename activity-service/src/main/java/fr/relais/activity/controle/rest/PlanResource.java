package fr.relais.activity.controle.rest;

import fr.relais.activity.Trace;
import fr.relais.activity.controle.CritereControle;
import fr.relais.activity.controle.DemandePlan;
import fr.relais.activity.controle.DrawPlan;
import fr.relais.activity.controle.FindPlans;
import fr.relais.activity.controle.PlanControle;
import fr.relais.activity.controle.Taille;
import fr.relais.activity.controle.Verification;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The plans of contrôles of a Caf over HTTP; no partner knows of them. */
@Path("/plans-de-controle")
@RolesAllowed({Roles.CONTROLEUR, Roles.DIRECTEUR})
@Tag(name = "Contrôles")
class PlanResource {

    private final DrawPlan draw;
    private final FindPlans find;
    private final ActeurCourant acteur;

    PlanResource(DrawPlan draw, FindPlans find, ActeurCourant acteur) {
        this.draw = draw;
        this.find = find;
        this.acteur = acteur;
    }

    @Schema(name = "DemandePlanControle", additionalProperties = Schema.False.class)
    record DemandeBody(
            @NotNull @TexteSaisi(max = 200) @Schema(maxLength = 200)
            String nom,

            @NotNull
            @Size(min = 1, max = 4)
            @Schema(description = "L'année en cours et les trois derniers exercices clos et liquidés (CTL-1)")
            List<@NotNull Exercice> exercices,

            @NotNull CritereControle critere,

            @NotNull
            @Size(min = 1, max = 64)
            @Pattern(regexp = "[0-9A-Za-z-]+")
            @Schema(
                    description = "La même graine et la même population donnent la même liste",
                    pattern = "^[0-9A-Za-z-]{1,64}$")
            String graine,

            @Min(1) @Max(1000) @Schema(nullable = true, description = "Combien de dossiers ; sinon donnez la part")
            Integer taille,

            @Min(1)
            @Max(100)
            @Schema(nullable = true, description = "Combien de dossiers sur cent, arrondi au dossier supérieur")
            Integer part) {

        DemandePlan toDemande() {
            return new DemandePlan(nom, exercices, critere, graine, new Taille(taille, part));
        }
    }

    @Schema(name = "ResumePlanControle")
    record ResumeBody(UUID id, String nom, CritereControle critere, int taille, Trace dresse) {

        static ResumeBody of(PlanControle plan) {
            return new ResumeBody(plan.id(), plan.nom(), plan.critere(), plan.taille(), plan.dresse());
        }
    }

    @Schema(name = "VerificationPlanControle")
    record VerificationBody(
            @Schema(description = "Vrai si la population est intacte et que le tirage refait donne la même liste")
            boolean conforme,

            String empreinteEnregistree,
            String empreinteCalculee,

            @Schema(description = "La liste que donne le tirage refait")
            List<PlanBody.UniteBody> tirage) {

        static VerificationBody of(Verification found) {
            return new VerificationBody(
                    found.isConforme(),
                    found.empreinteEnregistree(),
                    found.empreinteCalculee(),
                    PlanBody.UniteBody.all(found.retire()));
        }
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CONTROLEUR)
    @Operation(
            operationId = "dresserPlanControle",
            summary = "Dresser un plan de contrôle",
            description =
                    "Tire un échantillon des dossiers de votre Caf et planifie un contrôle pour chacun ; un exercice"
                            + " déjà contrôlé, ou en cours de contrôle, n'est pas tiré.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = {
                                @ExampleObject(name = "Par enjeu", value = Exemples.PLAN),
                                @ExampleObject(name = "Au hasard", value = Exemples.PLAN_PART)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Le plan et son échantillon.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanBody.class)))
    public RestResponse<PlanBody> draw(@NotNull @Valid DemandeBody body) {
        return RestResponse.status(RestResponse.Status.CREATED, PlanBody.of(draw.draw(body.toDemande(), acteur.get())));
    }

    @GET
    @Operation(operationId = "listerPlansControle", summary = "Lister les plans de contrôle de votre Caf")
    @APIResponse(responseCode = "200", description = "Une page, du plus ancien au plus récent.")
    public Page<ResumeBody> list(@BeanParam PageRequest page) {
        return find.list(page).map(ResumeBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "lirePlanControle", summary = "Lire un plan de contrôle, sa population et son échantillon")
    @APIResponse(responseCode = "200", description = "Le plan.")
    public PlanBody find(@PathParam("id") UUID id) {
        return PlanBody.of(find.find(id));
    }

    @GET
    @Path("/{id}/verification")
    @Operation(
            operationId = "verifierPlanControle",
            summary = "Tirer de nouveau l'échantillon d'un plan",
            description = "Depuis la population enregistrée, avec la même graine.")
    @APIResponse(responseCode = "200", description = "Le tirage refait, et s'il donne la même liste.")
    public VerificationBody verify(@PathParam("id") UUID id) {
        return VerificationBody.of(find.verify(id));
    }
}
