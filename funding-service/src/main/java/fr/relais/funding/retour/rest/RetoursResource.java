package fr.relais.funding.retour.rest;

import fr.relais.funding.retour.EtatLigne;
import fr.relais.funding.retour.FichierDeBanque;
import fr.relais.funding.retour.ListLignes;
import fr.relais.funding.retour.ReceiveFichier;
import fr.relais.funding.retour.RetourRefusal;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Upload;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The answers of the banks of the agent's own Caf: files received, lines to look at. */
@Path("/retours/{codeCaf}")
@Tag(name = "Retours de la banque", description = "Ce que les banques répondent des virements")
public class RetoursResource {

    private static final int FIVE_MIB = 5 * 1024 * 1024;

    private static final String CODE_CAF = "^[0-9]{3}$";
    private static final String ETATS = "^(A_TRAITER|RATTACHEE|CLASSEE)$";
    private static final UUID FIRST = new UUID(0, 0);

    private final ReceiveFichier receive;
    private final ListLignes list;
    private final ActeurCourant acteur;

    RetoursResource(ReceiveFichier receive, ListLignes list, ActeurCourant acteur) {
        this.receive = receive;
        this.list = list;
        this.acteur = acteur;
    }

    @POST
    @Upload
    @Idempotent
    @Path("/fichiers")
    @Consumes(MediaType.APPLICATION_XML)
    @RolesAllowed({Roles.AGENT_COMPTABLE, Roles.BACK_OFFICE})
    @Operation(
            operationId = "deposerRetours",
            summary = "Déposer un fichier de retours de la banque",
            description = "Un pain.002 ou un camt.054 d'au plus 5 Mio et 1 000 lignes, lu en entier ou pas du tout."
                    + " Le même fichier déposé de nouveau ne change rien.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            minLength = 1,
                                            maxLength = FIVE_MIB)))
    @APIResponse(
            responseCode = "200",
            description = "Le fichier est reçu : ce qui en a été fait, la première fois.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FichierRecuView.class)))
    @APIResponse(responseCode = "422", ref = "Refus422")
    public FichierRecuView deposerRetours(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @NotNull FichierDeBanque fichier) {
        Acteur agent = requireOwn(codeCaf);
        return FichierRecuView.of(receive.receive(codeCaf, fichier, agent));
    }

    @GET
    @Path("/lignes")
    @RolesAllowed({Roles.AGENT_COMPTABLE, Roles.DIRECTEUR, Roles.CONTROLEUR, Roles.BACK_OFFICE})
    @Operation(
            operationId = "listerLignesRetour",
            summary = "Lister les lignes de la banque qu'un agent doit regarder",
            description = "Celles dont rien n'a pu être conclu, la première reçue d'abord.")
    @APIResponse(responseCode = "200", description = "Une page des lignes demandées.")
    public Page<LigneRetourView> listerLignesRetour(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @QueryParam("etat")
                    @Pattern(regexp = ETATS)
                    @Parameter(description = "Un seul état", schema = @Schema(implementation = EtatLigne.class))
                    String etat,
            @BeanParam PageRequest page) {
        requireOwn(codeCaf);
        Optional<EtatLigne> asked = Optional.ofNullable(etat).map(EtatLigne::valueOf);
        UUID after = page.after(UUID::fromString).orElse(FIRST);
        return Page.of(
                        list.list(codeCaf, asked, after, page.limitPlusOne()),
                        one -> one.ligne().id().toString(),
                        page,
                        () -> list.count(codeCaf, asked))
                .map(LigneRetourView::of);
    }

    private Acteur requireOwn(String codeCaf) {
        Acteur agent = acteur.get();
        if (!agent.codeCaf().filter(codeCaf::equals).isPresent()) {
            throw Refused.because(
                    RetourRefusal.RETOURS_INCONNUS,
                    "Les retours de la banque de la Caf « " + codeCaf + " » ne sont pas connus.");
        }
        return agent;
    }
}
