package fr.relais.funding.reprise.rest;

import fr.relais.funding.FundingRefusal;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.operation.Operations;
import fr.relais.kit.operation.RespondAsync;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes over what was paid for many dossiers before Relais: what a Caf does on its first day. */
@Path("/reprises")
@Tag(name = "Reprise", description = "Ce que la Caf a versé avant Relais")
@RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.AGENT_COMPTABLE})
public class ReprisesResource {

    private final Operations operations;
    private final RepriseHandler handler;
    private final ActeurCourant acteur;

    ReprisesResource(Operations operations, RepriseHandler handler, ActeurCourant acteur) {
        this.operations = operations;
        this.handler = handler;
        this.acteur = acteur;
    }

    /** One line for each dossier and exercice, as many as the size of a request allows. */
    @Schema(name = "ReprisesDemande", additionalProperties = Schema.False.class)
    public record Demande(@NotEmpty @Size(max = 200) List<@NotNull @Valid Ligne> lignes) {

        static final String EXEMPLE = """
                {"lignes": [
                  {"dossier": "771-201800145", "exercice": 2021, "acomptes": [
                    {"genre": "ACOMPTE_1", "montant": "8729.00", "date": "2021-04-15", "reference": "2021-0001"},
                    {"genre": "ACOMPTE_2", "montant": "8729.00", "date": "2021-10-15", "reference": "2021-0002"}]}]}""";
    }

    /** All the acomptes of one exercice of a dossier paid before Relais; an empty list says that there were none. */
    @Schema(name = "LigneDeReprise", additionalProperties = Schema.False.class)
    public record Ligne(
            @NotNull DossierId dossier,
            @NotNull Exercice exercice,
            @NotNull @Size(max = 2) List<@NotNull @Valid AcompteDemande> acomptes) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "reprendreAcomptesEnMasse",
            summary = "Reprend en différé les acomptes de nombreux dossiers, avec un compte rendu par ligne")
    @APIResponse(
            responseCode = "202",
            description = "Les lignes seront traitées ; Location est l'adresse de l'opération à suivre",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Adresse de l'opération",
                            schema = @Schema(type = SchemaType.STRING, format = "uri", maxLength = 200)))
    public Response record(
            @HeaderParam("Prefer")
                    @Parameter(
                            required = true,
                            description = "respond-async : cet acte n'est traité qu'en différé",
                            example = "respond-async",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = 200,
                                            pattern = "^(.*[,;])? *respond-async *([,;].*)?$"))
                    String prefer,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "acomptes2021", value = Demande.EXEMPLE)))
                    @NotNull
                    @Valid
                    Demande demande) {
        if (!RespondAsync.isAskedBy(prefer)) {
            throw Refused.because(FundingRefusal.DIFFERE_EXIGE, "Cet acte demande l'en-tête Prefer: respond-async.")
                    .at("/Prefer");
        }
        return RespondAsync.accepted(operations.start(handler, demande.lignes(), acteur.get()));
    }
}
