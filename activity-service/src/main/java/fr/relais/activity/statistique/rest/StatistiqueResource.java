package fr.relais.activity.statistique.rest;

import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.statistique.CountStatistiques;
import fr.relais.activity.statistique.EtatCampagne;
import fr.relais.activity.statistique.Statistiques;
import fr.relais.activity.statistique.VerdictsMission;
import fr.relais.activity.suivi.Avancement;
import fr.relais.kit.csv.CsvWriter;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The figures of the agent's own Caf over HTTP. */
@Path("/statistiques/{exercice}")
@RolesAllowed({
    Roles.CONSEILLER,
    Roles.GESTIONNAIRE_CONSEIL,
    Roles.DIRECTEUR,
    Roles.ORDONNATEUR,
    Roles.AGENT_COMPTABLE,
    Roles.CONTROLEUR
})
@Tag(name = "Campagnes")
class StatistiqueResource {

    private static final String CSV = "text/csv";

    private final CountStatistiques count;

    StatistiqueResource(CountStatistiques count) {
        this.count = count;
    }

    @Schema(name = "EtatCampagne")
    record EtatBody(
            TypeDonnees type,

            @Schema(description = "Combien ; les six nombres suivants s'y ajoutent")
            int attendues,

            int aFaire,
            int brouillons,
            int aCorriger,
            int completes,
            int validees,
            int refusees,

            @Schema(description = "Dont rendues après la date limite, ou attendues encore après elle")
            int enRetard) {

        static EtatBody of(EtatCampagne etat) {
            return new EtatBody(
                    etat.type(),
                    etat.attendues(),
                    etat.parAvancement().get(Avancement.A_FAIRE),
                    etat.parAvancement().get(Avancement.BROUILLON),
                    etat.parAvancement().get(Avancement.A_CORRIGER),
                    etat.parAvancement().get(Avancement.COMPLET),
                    etat.parAvancement().get(Avancement.VALIDE),
                    etat.parAvancement().get(Avancement.REFUSE),
                    etat.enRetard());
        }
    }

    @Schema(name = "VerdictsMission")
    record VerdictsBody(
            @Schema(nullable = true, description = "Absente pour les bilans évalués sans mission")
            Mission mission,

            int atteints,
            int nonAtteints,
            int sansMission) {

        static VerdictsBody of(VerdictsMission verdicts) {
            return new VerdictsBody(
                    verdicts.mission(), verdicts.atteints(), verdicts.nonAtteints(), verdicts.sansMission());
        }
    }

    @Schema(name = "Statistiques")
    record StatistiquesBody(Exercice exercice, List<EtatBody> campagnes, List<VerdictsBody> verdicts) {

        static StatistiquesBody of(Statistiques found) {
            return new StatistiquesBody(
                    found.exercice(),
                    found.campagnes().stream().map(EtatBody::of).toList(),
                    found.verdicts().stream().map(VerdictsBody::of).toList());
        }
    }

    @GET
    @Operation(
            operationId = "lireStatistiques",
            summary = "Compter où en est un exercice",
            description = "Pour votre Caf : l'avancement de chaque campagne, et le dernier verdict de chaque bilan.")
    @APIResponse(responseCode = "200", description = "Les nombres de l'exercice.")
    public StatistiquesBody count(@PathParam("exercice") Exercice exercice) {
        return StatistiquesBody.of(count.count(exercice));
    }

    @GET
    @Path("/export")
    @Produces(CSV)
    @Operation(
            operationId = "exporterStatistiques",
            summary = "Exporter les statistiques d'un exercice en CSV",
            description = "UTF-8, points-virgules ; une ligne par nombre.")
    @APIResponse(
            responseCode = "200",
            description = "Une ligne par nombre.",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> export(@PathParam("exercice") Exercice exercice) {
        byte[] sheet =
                CsvWriter.write(Statistiques.COLONNES, count.count(exercice).lignes());
        return RestResponse.ResponseBuilder.ok(sheet, CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"statistiques-" + exercice + ".csv\"")
                .build();
    }
}
