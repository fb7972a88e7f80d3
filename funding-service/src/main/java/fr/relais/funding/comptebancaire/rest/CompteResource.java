package fr.relais.funding.comptebancaire.rest;

import fr.relais.document.Fichier;
import fr.relais.document.TypeFichier;
import fr.relais.funding.comptebancaire.DepositPreuve;
import fr.relais.funding.comptebancaire.FindComptes;
import fr.relais.funding.comptebancaire.PreuveCompte;
import fr.relais.funding.comptebancaire.VerifyCompte;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.rest.Upload;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One version of an account over HTTP: read, proved, verified. */
@Path("/comptes-bancaires/{compte}")
@Tag(name = "Comptes bancaires")
class CompteResource {

    private static final int FIVE_MIB = 5 * 1024 * 1024;

    private final FindComptes find;
    private final DepositPreuve deposit;
    private final VerifyCompte verify;
    private final ActeurCourant acteur;

    CompteResource(FindComptes find, DepositPreuve deposit, VerifyCompte verify, ActeurCourant acteur) {
        this.find = find;
        this.deposit = deposit;
        this.verify = verify;
        this.acteur = acteur;
    }

    @GET
    @RolesAllowed({
        Roles.APPROBATEUR,
        Roles.SIGNATAIRE,
        Roles.CONSEILLER,
        Roles.GESTIONNAIRE_CONSEIL,
        Roles.DIRECTEUR,
        Roles.ORDONNATEUR,
        Roles.AGENT_COMPTABLE,
        Roles.CONTROLEUR
    })
    @Operation(
            operationId = "lireCompteBancaire",
            summary = "Lire une version d'un compte et tout ce qui en a été fait")
    @APIResponse(
            responseCode = "200",
            description = "La version, son IBAN masqué.",
            headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<CompteJson> lireCompteBancaire(@PathParam("compte") UUID compte) {
        return CompteJson.tagged(find.find(compte), acteur.get().isCaf());
    }

    @PUT
    @Upload
    @Path("/preuve")
    @Consumes({TypeFichier.APPLICATION_PDF, TypeFichier.IMAGE_PNG, TypeFichier.IMAGE_JPEG})
    @RolesAllowed({Roles.SIGNATAIRE, Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "deposerPreuveCompte",
            summary = "Déposer le relevé d'identité bancaire d'un compte",
            description = "Le corps est le fichier lui-même, d'au plus 5 Mio ; une seule fois par version.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = TypeFichier.APPLICATION_PDF,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        minLength = 1,
                                        maxLength = FIVE_MIB)),
                @Content(
                        mediaType = TypeFichier.IMAGE_PNG,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        minLength = 1,
                                        maxLength = FIVE_MIB)),
                @Content(
                        mediaType = TypeFichier.IMAGE_JPEG,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        minLength = 1,
                                        maxLength = FIVE_MIB))
            })
    @APIResponse(
            responseCode = "200",
            description = "Le relevé est conservé : son empreinte est dans preuve.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<CompteJson> deposerPreuveCompte(
            @PathParam("compte") UUID compte,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue,
            @NotNull Fichier fichier) {
        return CompteJson.tagged(
                deposit.deposit(compte, lue, fichier, acteur.get()),
                acteur.get().isCaf());
    }

    @GET
    @Path("/preuve")
    @Produces({TypeFichier.APPLICATION_PDF, TypeFichier.IMAGE_PNG, TypeFichier.IMAGE_JPEG})
    @RolesAllowed({
        Roles.CONSEILLER,
        Roles.GESTIONNAIRE_CONSEIL,
        Roles.DIRECTEUR,
        Roles.AGENT_COMPTABLE,
        Roles.CONTROLEUR
    })
    @Operation(
            operationId = "telechargerPreuveCompte",
            summary = "Télécharger le relevé d'identité bancaire d'un compte",
            description = "Les octets déposés ; pour la Caf seulement, puisque l'IBAN s'y lit.")
    @APIResponse(
            responseCode = "200",
            description = "Le fichier, tel qu'il a été déposé.",
            content = {
                @Content(
                        mediaType = TypeFichier.APPLICATION_PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = FIVE_MIB)),
                @Content(
                        mediaType = TypeFichier.IMAGE_PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = FIVE_MIB)),
                @Content(
                        mediaType = TypeFichier.IMAGE_JPEG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = FIVE_MIB))
            })
    @APIResponse(responseCode = "409", ref = "Refus409")
    public Response telechargerPreuveCompte(@PathParam("compte") UUID compte) {
        PreuveCompte preuve = find.preuve(compte);
        return Response.ok(preuve.octets(), preuve.type().media())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"rib." + preuve.type().extension() + "\"")
                .header(HttpHeaders.ETAG, new Revision(find.find(compte).revision()).toString())
                .build();
    }

    @POST
    @Idempotent
    @Path("/verification")
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.AGENT_COMPTABLE})
    @Operation(
            operationId = "verifierCompteBancaire",
            summary = "Vérifier un compte, l'écarter, ou confirmer celui que la banque a refusé",
            description = "Jamais par qui est déjà intervenu sur cette version (ACT-2).")
    @APIResponse(
            responseCode = "200",
            description = "Le verdict est enregistré ; un compte conforme remplace celui d'avant.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<CompteJson> verifierCompteBancaire(
            @PathParam("compte") UUID compte,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(name = "conforme", value = Bodies.Verification.CONFORME),
                                                @ExampleObject(name = "ecarte", value = Bodies.Verification.ECARTE)
                                            }))
                    @NotNull
                    @Valid
                    Bodies.Verification demande) {
        return CompteJson.tagged(
                verify.verify(compte, lue, demande.toVerdict(), acteur.get()),
                acteur.get().isCaf());
    }
}
