package fr.relais.kit.rest;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.KnownRefusals;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the {@code type} of a problem leads to: what the code means and what to do, for programs and for people. */
@Path("/problemes")
@PermitAll
@Tag(name = "Problèmes")
public class ProblemsResource {

    /** For who asks for a page; who takes anything gets JSON. */
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8;qs=0.5";

    private final KnownRefusals refusals;

    @CheckedTemplate(basePath = "problemes")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance list(List<Entry> entries);

        static native TemplateInstance one(Entry entry);
    }

    ProblemsResource(KnownRefusals refusals) {
        this.refusals = refusals;
    }

    @Schema(name = "CodeDeProbleme")
    public record Entry(String type, String code, int status, String regle, String titre, String conseil) {

        static Entry of(RefusalCode code) {
            return new Entry(
                    Problems.type(code).toString(),
                    code.name(),
                    code.status(),
                    code.regle(),
                    code.titre(),
                    code.conseil());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listerProblemes", summary = "Liste les refus que le service peut répondre")
    @APIResponse(responseCode = "200", description = "Chaque refus, par code")
    public List<Entry> list() {
        return refusals.all().stream().map(Entry::of).toList();
    }

    @GET
    @Produces(HTML)
    @Operation(hidden = true)
    public TemplateInstance page() {
        return Pages.list(list());
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "lireProbleme", summary = "Dit ce que signifie un refus et ce qu'il faut faire")
    @APIResponse(responseCode = "200", description = "Le refus")
    public Entry read(
            @Parameter(description = "Code du refus", schema = @Schema(maxLength = 60, pattern = "^[A-Z0-9_]+$"))
                    @PathParam("code")
                    String code) {
        return refusals.find(code)
                .map(Entry::of)
                .orElseThrow(() -> Refused.because(KitRefusal.INTROUVABLE, "Aucun refus ne porte ce code."));
    }

    @GET
    @Path("/{code}")
    @Produces(HTML)
    @Operation(hidden = true)
    public TemplateInstance page(@PathParam("code") String code) {
        return Pages.one(read(code));
    }
}
