package fr.relais.funding.grandlivre.rest;

import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.grandlivre.ListChargesAPayer;
import fr.relais.funding.grandlivre.ListChargesAPayer.ChargeAPayer;
import fr.relais.kit.csv.CsvWriter;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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

/** What the agent's own Caf still owed for a year on its 31 December. */
@Path("/grand-livre/{codeCaf}/charges-a-payer/{exercice}")
@Tag(name = "Grand livre", description = "La comptabilité en partie double de chaque Caf")
@RolesAllowed({Roles.AGENT_COMPTABLE, Roles.ORDONNATEUR, Roles.DIRECTEUR, Roles.CONTROLEUR})
public class ChargesAPayerResource {

    private static final String CSV = "text/csv";
    private static final int LINES_AT_MOST = 10_000;
    private static final List<String> COLONNES =
            List.of("dossier", "exercice", "nature du droit", "droit estimé", "versé au 31/12", "charge à payer");

    private final ListChargesAPayer list;
    private final ActeurCourant acteur;

    ChargesAPayerResource(ListChargesAPayer list, ActeurCourant acteur) {
        this.list = list;
        this.acteur = acteur;
    }

    @Schema(name = "ChargeAPayer")
    record ChargeJson(DossierId dossier, TypeDeclaration nature, Montant droit, Montant verse, Montant aPayer) {

        static ChargeJson of(ChargeAPayer one) {
            return new ChargeJson(
                    DossierId.of(one.dossier()),
                    TypeDeclaration.valueOf(one.nature()),
                    one.droit(),
                    one.verse(),
                    one.aPayer());
        }
    }

    @GET
    @Operation(
            operationId = "listerChargesAPayer",
            summary = "Lister les charges à payer d'un exercice",
            description = "Par dossier : le droit réel, sinon prévisionnel, moins ce qui est versé au 31 décembre.")
    @APIResponse(responseCode = "200", description = "Une page des dossiers qui ont un droit pour l'exercice.")
    public Page<ChargeJson> list(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = GrandLivreResource.CODE_CAF) String codeCaf,
            @PathParam("exercice") Exercice exercice,
            @BeanParam PageRequest page) {
        GrandLivreResource.requireOwn(codeCaf, acteur.get());
        String after = page.after(key -> DossierId.of(key).value()).orElse("");
        return Page.of(
                        list.list(codeCaf, exercice, after, page.limitPlusOne()),
                        ChargeAPayer::dossier,
                        page,
                        () -> list.list(codeCaf, exercice, "", LINES_AT_MOST).size())
                .map(ChargeJson::of);
    }

    @GET
    @Path("/export")
    @Produces(CSV)
    @Operation(
            operationId = "exporterChargesAPayer",
            summary = "Exporter les charges à payer d'un exercice en CSV",
            description = "UTF-8, points-virgules ; une ligne par dossier, 10 000 au plus.")
    @APIResponse(
            responseCode = "200",
            description = "Une ligne par dossier.",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> export(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = GrandLivreResource.CODE_CAF) String codeCaf,
            @PathParam("exercice") Exercice exercice) {
        GrandLivreResource.requireOwn(codeCaf, acteur.get());
        List<List<String>> lines = list.list(codeCaf, exercice, "", LINES_AT_MOST).stream()
                .map(one -> List.of(
                        one.dossier(),
                        exercice.toString(),
                        one.nature(),
                        one.droit().toString(),
                        one.verse().toString(),
                        one.aPayer().toString()))
                .toList();
        return RestResponse.ResponseBuilder.ok(CsvWriter.write(COLONNES, lines), CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"charges-a-payer-" + exercice + ".csv\"")
                .build();
    }
}
