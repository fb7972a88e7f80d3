package fr.relais.funding.reprise.rest;

import fr.relais.funding.faits.Reprise;
import fr.relais.funding.reprise.RecordReprise;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.jboss.resteasy.reactive.ResponseStatus;

/** Takes over what was paid for one dossier before Relais. */
@Path("/dossiers/{dossier}/reprises")
@Tag(name = "Reprise", description = "Ce que la Caf a versé avant Relais")
@RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.AGENT_COMPTABLE})
public class RepriseResource {

    private final RecordReprise record;
    private final ActeurCourant acteur;

    RepriseResource(RecordReprise record, ActeurCourant acteur) {
        this.record = record;
        this.acteur = acteur;
    }

    /** All the acomptes of one exercice paid before Relais; an empty list says that there were none. */
    @Schema(name = "RepriseDemande", additionalProperties = Schema.False.class)
    public record Demande(
            @NotNull Exercice exercice,
            @NotNull @Size(max = 2) List<@NotNull @Valid AcompteDemande> acomptes) {

        static final String EXEMPLE = """
                {"exercice": 2021, "acomptes": [
                  {"genre": "ACOMPTE_1", "montant": "8729.00", "date": "2021-04-15", "reference": "2021-0001"},
                  {"genre": "ACOMPTE_2", "montant": "8729.00", "date": "2021-10-15", "reference": "2021-0002"}]}""";
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "reprendreAcomptes", summary = "Reprend les acomptes d'un exercice versés avant Relais")
    @APIResponse(
            responseCode = "201",
            description = "Les acomptes sont repris",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RepriseJson.class)))
    public RepriseJson record(
            @PathParam("dossier") DossierId dossier,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "acomptes2021", value = Demande.EXEMPLE)))
                    @NotNull
                    @Valid
                    Demande demande) {
        Reprise reprise =
                record.record(dossier, demande.exercice(), AcompteDemande.toAcomptes(demande.acomptes()), acteur.get());
        return RepriseJson.of(dossier, reprise);
    }
}
