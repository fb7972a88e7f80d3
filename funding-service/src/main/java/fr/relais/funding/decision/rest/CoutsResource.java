package fr.relais.funding.decision.rest;

import fr.relais.funding.decision.DecisionPrise;
import fr.relais.funding.decision.RecordCoutJournee;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Records the real cost of the day of a coordination départementale (CALC-11). */
@Path("/dossiers/{dossier}/couts-de-journee")
@Tag(name = "Décisions")
public class CoutsResource {

    private final RecordCoutJournee record;
    private final ActeurCourant acteur;

    CoutsResource(RecordCoutJournee record, ActeurCourant acteur) {
        this.record = record;
        this.acteur = acteur;
    }

    /** The cost in euros, 0.00 when there was no day, and the document that proves it. */
    @Schema(name = "CoutDeJournee", additionalProperties = Schema.False.class)
    public record Demande(
            @NotNull Exercice exercice,
            @NotNull Montant cout,

            @NotNull @TexteSaisi(max = Motive.MOTIF_MAX) @Schema(maxLength = Motive.MOTIF_MAX)
            String motif,

            @TexteSaisi(max = Motive.REFERENCE_MAX) @Schema(nullable = true, maxLength = Motive.REFERENCE_MAX)
            String reference) {

        static final String EXEMPLE = """
                {"exercice": 2024, "cout": "1230.50", "motif": "Factures de la journée du 14 mai",
                 "reference": "FACT-2024-31"}""";

        RecordCoutJournee.Demande toDemande() {
            return new RecordCoutJournee.Demande(exercice, cout, Motive.of(motif, reference));
        }
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "constaterCoutJournee",
            summary = "Enregistre le coût réel de la journée d'une coordination départementale, ou le corrige",
            description = "If-Match est le nombre de décisions déjà prises sur le dossier.")
    @APIResponse(responseCode = "200", description = "Le coût enregistré ; l'ETag est le rang de la décision.")
    public RestResponse<DecisionJson> record(
            @PathParam("dossier") DossierId dossier,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "journee2024", value = Demande.EXEMPLE)))
                    @NotNull
                    @Valid
                    Demande demande) {
        DecisionPrise decision = record.record(dossier, demande.toDemande(), acteur.get(), lue);
        return Revision.tagged(DecisionJson.of(decision, true), decision.rang());
    }
}
