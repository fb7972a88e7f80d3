package fr.relais.funding.decision.rest;

import fr.relais.funding.decision.CorrectReprise;
import fr.relais.funding.decision.DecisionPrise;
import fr.relais.funding.reprise.rest.AcompteDemande;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Corrects what was taken over of a year, with the reason. */
@Path("/dossiers/{dossier}/corrections-de-reprise")
@Tag(name = "Décisions")
public class CorrectionsResource {

    private final CorrectReprise correct;
    private final ActeurCourant acteur;

    CorrectionsResource(CorrectReprise correct, ActeurCourant acteur) {
        this.correct = correct;
        this.acteur = acteur;
    }

    /** All the acomptes of the year as they should have been taken over; an empty list says that there were none. */
    @Schema(name = "CorrectionDeReprise", additionalProperties = Schema.False.class)
    public record Demande(
            @NotNull Exercice exercice,
            @NotNull @Size(max = 2) List<@NotNull @Valid AcompteDemande> acomptes,

            @NotNull @TexteSaisi(max = Motive.MOTIF_MAX) @Schema(maxLength = Motive.MOTIF_MAX)
            String motif,

            @TexteSaisi(max = Motive.REFERENCE_MAX) @Schema(nullable = true, maxLength = Motive.REFERENCE_MAX)
            String reference) {

        static final String EXEMPLE = """
                {"exercice": 2021, "acomptes": [
                  {"genre": "ACOMPTE_1", "montant": "8000.00", "date": "2021-04-15", "reference": "2021-0001"}],
                 "motif": "L'acompte 2 avait été annulé avant son versement", "reference": "NOTE-2022-07"}""";

        CorrectReprise.Demande toDemande() {
            return new CorrectReprise.Demande(
                    exercice, AcompteDemande.toAcomptes(acomptes), Motive.of(motif, reference));
        }
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.AGENT_COMPTABLE})
    @Operation(
            operationId = "corrigerReprise",
            summary = "Corrige les acomptes repris d'un exercice ; un solde déjà ordonné est suivi de la différence",
            description = "If-Match est le nombre de décisions déjà prises sur le dossier.")
    @APIResponse(responseCode = "200", description = "La correction ; l'ETag est son rang.")
    public RestResponse<DecisionJson> correct(
            @PathParam("dossier") DossierId dossier,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "acomptes2021", value = Demande.EXEMPLE)))
                    @NotNull
                    @Valid
                    Demande demande) {
        DecisionPrise decision = correct.correct(dossier, demande.toDemande(), acteur.get(), lue);
        return Revision.tagged(DecisionJson.of(decision, true), decision.rang());
    }
}
