package fr.relais.convention.linf.rest;

import fr.relais.convention.JourDemande;
import fr.relais.convention.Libelle;
import fr.relais.convention.linf.ActeLinf;
import fr.relais.convention.linf.EtatLinf;
import fr.relais.convention.linf.FaitLinf;
import fr.relais.convention.linf.FindLinf;
import fr.relais.convention.linf.RecordLinf;
import fr.relais.convention.linf.TransitionLinf;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The referencing of a relais as LINF over HTTP; who recorded a change is told to the Caf only. */
@Path("/relais/{dossier}/linf")
@Tag(name = "LINF")
public class LinfResource {

    private final RecordLinf recordLinf;
    private final FindLinf find;
    private final ActeurCourant acteur;

    LinfResource(RecordLinf recordLinf, FindLinf find, ActeurCourant acteur) {
        this.recordLinf = recordLinf;
        this.find = find;
        this.acteur = acteur;
    }

    @Schema(name = "FaitLinf", additionalProperties = Schema.False.class)
    record Fait(
            @NotNull @Schema(description = "Ce qui est arrivé ; OUVRIR n'est l'acte de personne")
            ActeLinf acte,

            @NotNull @Schema(description = "Premier jour du nouvel état : aujourd'hui au plus tard")
            LocalDate date,

            @NotNull @Libelle @Schema(description = "Référence de la décision ou de la fiche monenfant.fr")
            String reference) {}

    @Schema(
            name = "TransitionLinf",
            requiredProperties = {"acte", "vers", "date", "reference", "le"})
    record TransitionView(
            ActeLinf acte,
            EtatLinf vers,
            LocalDate date,
            String reference,

            @Schema(nullable = true, description = "Qui l'a enregistré ; pour la Caf seulement")
            String par,

            Instant le) {

        static TransitionView of(TransitionLinf one, boolean isCaf) {
            return new TransitionView(
                    one.acte(), one.vers(), one.date(), one.reference(), isCaf ? one.par() : null, one.le());
        }
    }

    @Schema(
            name = "Linf",
            requiredProperties = {"dossier", "au", "etat", "communes", "historique"})
    record LinfView(
            DossierId dossier,
            LocalDate au,
            EtatLinf etat,

            @Schema(description = "Codes Insee des communes dont le relais reçoit ce jour-là les demandes en ligne")
            List<String> communes,

            @Schema(description = "Tous les changements d'état, du premier au dernier")
            List<TransitionView> historique) {

        static LinfView of(FindLinf.LinfAu found, boolean isCaf) {
            return new LinfView(
                    found.linf().dossier(),
                    found.au(),
                    found.etat(),
                    found.communes(),
                    found.linf().transitions().stream()
                            .map(one -> TransitionView.of(one, isCaf))
                            .toList());
        }
    }

    @GET
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
    @Operation(operationId = "lireLinf", summary = "Lire le référencement d'un relais sur monenfant.fr, à une date")
    @APIResponse(
            responseCode = "200",
            description = "L'état à la date demandée, et l'historique.",
            headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<LinfView> find(
            @PathParam("dossier") DossierId dossier,
            @QueryParam("au")
                    @Parameter(
                            description = "Jour dont on veut l'état ; aujourd'hui par défaut",
                            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-06-30"))
                    String au) {
        return tagged(dossier, JourDemande.of(au));
    }

    @POST
    @Idempotent
    @Path("/transitions")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "enregistrerLinf",
            summary = "Enregistrer un changement du référencement d'un relais",
            description = "Un seul lieu d'information reçoit les demandes en ligne d'une commune (GU-4) ; l'ETag est"
                    + " \"0\" tant que rien n'est enregistré.")
    @APIResponse(responseCode = "200", description = "Le changement est enregistré ; voici l'état d'aujourd'hui.")
    public RestResponse<LinfView> follow(
            @PathParam("dossier") DossierId dossier,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid Fait body) {
        Acteur agent = acteur.get();
        recordLinf.record(dossier, new FaitLinf(body.acte(), body.date(), body.reference()), agent, lue);
        return tagged(dossier, Optional.empty());
    }

    private RestResponse<LinfView> tagged(DossierId dossier, Optional<LocalDate> au) {
        FindLinf.LinfAu found = find.find(dossier, au);
        return Revision.tagged(
                LinfView.of(found, acteur.get().isCaf()), found.linf().revision());
    }
}
