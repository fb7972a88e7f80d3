package fr.relais.activity.campagne.rest;

import fr.relais.activity.Trace;
import fr.relais.activity.campagne.CleEcheance;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.campagne.EcheanceDossier;
import fr.relais.activity.campagne.FindEcheances;
import fr.relais.activity.campagne.GrantReport;
import fr.relais.activity.campagne.ReportEcheance;
import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.DossierId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The deadlines of one dossier over HTTP, and the later ones that its Caf grants. */
@Path("/dossiers/{dossier}/exercices/{exercice}/echeances")
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
@Tag(name = "Campagnes")
class EcheanceResource {

    private final FindEcheances find;
    private final GrantReport grant;
    private final ActeurCourant acteur;

    EcheanceResource(FindEcheances find, GrantReport grant, ActeurCourant acteur) {
        this.find = find;
        this.grant = grant;
        this.acteur = acteur;
    }

    @Schema(name = "DemandeReport", additionalProperties = Schema.False.class)
    record DemandeBody(
            @NotNull @Schema(description = "Nouvelle date limite, après l'actuelle")
            LocalDate limite,

            @NotNull @TexteSaisi(max = 4000, lignes = true) @Schema(maxLength = 4000)
            String motif) {}

    @Schema(name = "Report", description = "Ce que la Caf a accordé à ce dossier")
    record ReportBody(LocalDate limite, String motif, Trace accorde) {

        static ReportBody of(ReportEcheance report) {
            return new ReportBody(report.limite(), report.motif(), report.accorde());
        }
    }

    @Schema(
            name = "Echeance",
            requiredProperties = {"type", "revision"})
    record EcheanceBody(
            TypeDonnees type,

            @Schema(nullable = true, description = "On ne saisit pas avant ; absente quand la Caf n'en a pas fixé")
            LocalDate ouverture,

            @Schema(
                    nullable = true,
                    description = "Dernier jour, compris, report compris ; absente si rien n'est attendu")
            LocalDate limite,

            @Schema(nullable = true, description = "Le fuseau de la Caf, où le jour finit", examples = "Indian/Reunion")
            String zone,

            @Schema(nullable = true) ReportBody report,

            @Schema(description = "À citer dans If-Match pour accorder un report ; 0 avant le premier")
            long revision) {

        static EcheanceBody of(EcheanceDossier found) {
            return new EcheanceBody(
                    found.cle().type(),
                    found.echeance().flatMap(Echeance::ouverture).orElse(null),
                    found.echeance().map(Echeance::limite).orElse(null),
                    found.echeance().map(due -> due.zone().getId()).orElse(null),
                    found.report().map(ReportBody::of).orElse(null),
                    found.revision());
        }
    }

    @Schema(name = "EcheancesExercice")
    record EcheancesBody(List<EcheanceBody> echeances) {}

    @GET
    @Operation(
            operationId = "lireEcheances",
            summary = "Lire les échéances d'un dossier",
            description = "Par type de données : celles de la campagne de sa Caf, et ce qu'elle lui a accordé.")
    @APIResponse(responseCode = "200", description = "Les quatre échéances.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public EcheancesBody find(@PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        return new EcheancesBody(
                find.find(dossier, exercice).stream().map(EcheanceBody::of).toList());
    }

    @PUT
    @Path("/{type}/report")
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "accorderReport",
            summary = "Accorder un report à un dossier",
            description =
                    "La première fois, la révision lue est « 0 ». Un report va toujours plus loin que le précédent.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Remplacement", value = Exemples.REPORT)))
    @APIResponse(responseCode = "200", description = "La nouvelle échéance du dossier.")
    public RestResponse<EcheanceBody> grant(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDonnees type,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid DemandeBody body) {
        EcheanceDossier granted = grant.grant(
                new CleEcheance(dossier, exercice, type),
                lue,
                new GrantReport.Demande(body.limite(), body.motif()),
                acteur.get());
        return Revision.tagged(EcheanceBody.of(granted), granted.revision());
    }
}
