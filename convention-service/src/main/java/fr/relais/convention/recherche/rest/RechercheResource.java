package fr.relais.convention.recherche.rest;

import fr.relais.convention.recherche.ConventionTrouvee;
import fr.relais.convention.recherche.Criteres;
import fr.relais.convention.recherche.SearchConventions;
import fr.relais.kit.csv.CsvWriter;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The conventions an agent looks for, over HTTP: by pages, or as a sheet that French spreadsheet programs open as is. */
@Path("/conventions")
@Tag(name = "Recherche")
@RolesAllowed({
    Roles.CONSEILLER,
    Roles.GESTIONNAIRE_CONSEIL,
    Roles.DIRECTEUR,
    Roles.ORDONNATEUR,
    Roles.AGENT_COMPTABLE,
    Roles.CONTROLEUR
})
public class RechercheResource {

    static final String CSV = "text/csv";
    private static final int LINES_AT_MOST = 10_000;

    private final SearchConventions search;
    private final Clock clock;

    RechercheResource(SearchConventions search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "chercherConventions",
            summary = "Chercher des conventions",
            description = "L'état et les missions sont ceux du jour demandé. Triées par dossier.")
    @APIResponse(responseCode = "200", description = "Une page des conventions que vous pouvez voir.")
    public Page<TrouveeView> search(@BeanParam CriteresRequest asked, @BeanParam PageRequest page) {
        Criteres criteres = asked.criteres(LocalDate.now(clock));
        List<ConventionTrouvee> found =
                search.search(criteres, page.after(CriteresRequest::requireKey), page.limitPlusOne());
        return Page.of(found, ConventionTrouvee::key, page, () -> all(criteres).size())
                .map(TrouveeView::of);
    }

    @GET
    @Path("/export")
    @Produces(CSV)
    @Operation(
            operationId = "exporterConventions",
            summary = "Exporter des conventions en CSV",
            description = "UTF-8, points-virgules ; les mêmes critères que la recherche ; 10 000 lignes au plus.")
    @APIResponse(
            responseCode = "200",
            description = "Une ligne par convention.",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> export(@BeanParam CriteresRequest asked) {
        LocalDate today = LocalDate.now(clock);
        List<List<String>> lines =
                all(asked.criteres(today)).stream().map(TrouveeView::line).toList();
        return RestResponse.ResponseBuilder.ok(CsvWriter.write(TrouveeView.COLUMNS, lines), CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"conventions-" + today + ".csv\"")
                .build();
    }

    private List<ConventionTrouvee> all(Criteres criteres) {
        return search.search(criteres, Optional.empty(), LINES_AT_MOST);
    }
}
