package fr.relais.activity.importation.rest;

import fr.relais.activity.importation.Export;
import fr.relais.activity.importation.ImportBilans;
import fr.relais.activity.importation.Motif;
import fr.relais.activity.importation.RapportImport;
import fr.relais.activity.importation.Resultat;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Upload;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The export of the questionnaire of a year, sent as one sheet: tried first, then kept. */
@Path("/imports-bilans/{exercice}")
@Tag(name = "Import des bilans")
class ImportResource {

    private static final String CSV = "text/csv";

    private final ImportBilans bilans;
    private final ActeurCourant acteur;

    ImportResource(ImportBilans bilans, ActeurCourant acteur) {
        this.bilans = bilans;
        this.acteur = acteur;
    }

    @Schema(
            name = "RapportImportBilans",
            requiredProperties = {
                "essai",
                "versionCorrespondance",
                "crees",
                "misAJour",
                "inchanges",
                "refuses",
                "lignes"
            })
    record RapportBody(
            @Schema(description = "Vrai quand rien n'a été gardé")
            boolean essai,

            @Schema(description = "La version de la correspondance qui a lu l'export")
            long versionCorrespondance,

            long crees,
            long misAJour,
            long inchanges,
            long refuses,

            @Schema(description = "Dans l'ordre du fichier") List<LigneBody> lignes) {

        static RapportBody of(RapportImport report) {
            return new RapportBody(
                    report.essai(),
                    report.versionCorrespondance(),
                    report.count(Resultat.CREE),
                    report.count(Resultat.MIS_A_JOUR),
                    report.count(Resultat.INCHANGE),
                    report.count(Resultat.REFUSE),
                    report.lignes().stream().map(LigneBody::of).toList());
        }
    }

    @Schema(
            name = "LigneImportBilan",
            requiredProperties = {"ligne", "resultat", "motifs"})
    record LigneBody(
            @Schema(description = "Le numéro qu'un tableur montre")
            int ligne,

            @Schema(nullable = true, description = "Le dossier que dit la ligne")
            String dossier,

            Resultat resultat,
            List<MotifBody> motifs) {

        static LigneBody of(RapportImport.Ligne ligne) {
            return new LigneBody(
                    ligne.numero(),
                    ligne.dossier().orElse(null),
                    ligne.resultat(),
                    ligne.motifs().stream().map(MotifBody::of).toList());
        }
    }

    @Schema(
            name = "MotifRefusLigne",
            requiredProperties = {"code", "regle", "detail"})
    record MotifBody(@Schema(nullable = true) String colonne, String code, String regle, String detail) {

        static MotifBody of(Motif motif) {
            return new MotifBody(motif.colonne().orElse(null), motif.code(), motif.regle(), motif.detail());
        }
    }

    @POST
    @Idempotent
    @Upload
    @Consumes(CSV)
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "importerBilans",
            summary = "Essayer, puis importer les bilans d'un exercice",
            description =
                    "L'export du questionnaire : une feuille CSV d'au plus 500 réponses, lue par la correspondance de"
                            + " l'exercice. Chaque ligne est gardée, inchangée ou refusée par elle-même ; le même fichier envoyé"
                            + " deux fois ne change rien.")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(ref = "Fichier")))
    @APIResponse(responseCode = "200", description = "Ce que l'export ferait, ou a fait, ligne à ligne.")
    public RapportBody keep(
            @PathParam("exercice") Exercice exercice,
            @QueryParam("essai") @DefaultValue("true") @Parameter(description = "false pour importer ; sinon un essai")
                    boolean essai,
            @QueryParam("lignes")
                    @Min(0)
                    @Max(500)
                    @Parameter(description = "Combien de réponses l'export compte, pour refuser un fichier coupé")
                    Integer lignes,
            @NotNull @Size(min = 1) byte[] file) {
        Export export = new Export(file, Optional.ofNullable(lignes));
        return RapportBody.of(
                essai ? bilans.trial(exercice, export, acteur.get()) : bilans.keep(exercice, export, acteur.get()));
    }
}
