package fr.relais.activity.campagne.rest;

import fr.relais.activity.Trace;
import fr.relais.activity.campagne.Campagne;
import fr.relais.activity.campagne.CleCampagne;
import fr.relais.activity.campagne.DatesCampagne;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.campagne.FindCampagnes;
import fr.relais.activity.campagne.FixCampagne;
import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The campagnes of the agent's own Caf over HTTP. */
@Path("/campagnes/{exercice}")
@RolesAllowed({
    Roles.CONSEILLER,
    Roles.GESTIONNAIRE_CONSEIL,
    Roles.DIRECTEUR,
    Roles.ORDONNATEUR,
    Roles.AGENT_COMPTABLE,
    Roles.CONTROLEUR
})
@Tag(name = "Campagnes")
class CampagneResource {

    private final FindCampagnes find;
    private final FixCampagne fix;
    private final ActeurCourant acteur;

    CampagneResource(FindCampagnes find, FixCampagne fix, ActeurCourant acteur) {
        this.find = find;
        this.fix = fix;
        this.acteur = acteur;
    }

    @Schema(name = "DatesCampagne", additionalProperties = Schema.False.class)
    record DatesBody(
            @NotNull @Schema(description = "Premier jour ; on ne peut pas saisir avant")
            LocalDate ouverture,

            @NotNull
            @Schema(description = "Dernier jour, compris en entier à l'heure de la Caf ; après, on est en retard")
            LocalDate limite) {}

    @Schema(
            name = "Campagne",
            requiredProperties = {"exercice", "type", "zone", "parDefaut"})
    record CampagneBody(
            Exercice exercice,
            TypeDonnees type,
            @Schema(nullable = true) LocalDate ouverture,

            @Schema(
                    nullable = true,
                    description = "Absente quand rien n'est attendu : l'actualisé, sans campagne (DL-7)")
            LocalDate limite,

            @Schema(description = "Le fuseau de la Caf, où le jour finit", examples = "Europe/Paris", nullable = true)
            String zone,

            @Schema(description = "Vrai tant que la Caf n'a rien fixé : la date limite est celle des règles")
            boolean parDefaut,

            @Schema(nullable = true) Trace fixee) {

        static CampagneBody of(Campagne campagne) {
            Optional<Echeance> echeance = campagne.echeance();
            return new CampagneBody(
                    campagne.cle().exercice(),
                    campagne.cle().type(),
                    echeance.flatMap(Echeance::ouverture).orElse(null),
                    echeance.map(Echeance::limite).orElse(null),
                    echeance.map(due -> due.zone().getId()).orElse(null),
                    campagne.fixee().isEmpty(),
                    campagne.fixee().orElse(null));
        }
    }

    @Schema(name = "CampagnesExercice")
    record CampagnesBody(List<CampagneBody> campagnes) {}

    @GET
    @Operation(
            operationId = "listerCampagnes",
            summary = "Lire les campagnes d'un exercice",
            description =
                    "Celles de votre Caf, une par type de données ; celles qu'elle n'a pas fixées suivent les règles.")
    @APIResponse(responseCode = "200", description = "Les quatre campagnes.")
    public CampagnesBody list(@PathParam("exercice") Exercice exercice) {
        return new CampagnesBody(
                find.find(caf(), exercice).stream().map(CampagneBody::of).toList());
    }

    @GET
    @Path("/{type}")
    @Operation(operationId = "lireCampagne", summary = "Lire une campagne")
    @APIResponse(responseCode = "200", description = "La campagne de votre Caf.")
    public RestResponse<CampagneBody> find(
            @PathParam("exercice") Exercice exercice, @PathParam("type") TypeDonnees type) {
        return answer(find.find(caf(), exercice).get(type.ordinal()));
    }

    @PUT
    @Path("/{type}")
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "fixerCampagne",
            summary = "Fixer une campagne",
            description = "La première fois, la révision lue est « 0 ». Avant l'ouverture rien ne se saisit ; après la"
                    + " date limite, on est en retard, et rien n'est perdu.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Prévisionnel", value = Exemples.CAMPAGNE)))
    @APIResponse(responseCode = "200", description = "La campagne fixée.")
    public RestResponse<CampagneBody> fix(
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDonnees type,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid DatesBody body) {
        CleCampagne cle = new CleCampagne(caf(), exercice, type);
        return answer(fix.fix(cle, lue, new DatesCampagne(body.ouverture(), body.limite()), acteur.get()));
    }

    private String caf() {
        return acteur.get().codeCaf().orElseThrow();
    }

    private static RestResponse<CampagneBody> answer(Campagne campagne) {
        return Revision.tagged(CampagneBody.of(campagne), campagne.revision());
    }
}
