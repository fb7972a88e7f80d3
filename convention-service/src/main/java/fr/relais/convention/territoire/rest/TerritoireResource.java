package fr.relais.convention.territoire.rest;

import fr.relais.convention.territoire.CodeCommune;
import fr.relais.convention.territoire.Commune;
import fr.relais.convention.territoire.DecoupageAdministratif;
import fr.relais.convention.territoire.Siren;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The communes and the EPCI over HTTP: searched by name, read by code. */
@Path("/")
@Tag(name = "Territoires")
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
    Roles.CONTROLEUR,
    Roles.BACK_OFFICE,
    Roles.BAREME,
    Roles.EXPLOITANT
})
public class TerritoireResource {

    private static final String NAME = "^[\\p{L} '’.-]{1,100}$";
    private static final Pattern NOM = Pattern.compile(NAME);
    private static final String CODE = "^([0-9]{2}|2[AB]|9[78][0-9])$";
    private static final Pattern DEPARTEMENT = Pattern.compile(CODE);

    private final DecoupageAdministratif decoupage;

    TerritoireResource(DecoupageAdministratif decoupage) {
        this.decoupage = decoupage;
    }

    @GET
    @Path("/communes")
    @Operation(operationId = "chercherCommunes", summary = "Chercher des communes par leur nom, ou par département")
    @APIResponse(
            responseCode = "200",
            description = "Une page des communes dont un mot commence ainsi, dans l'ordre de leur code.")
    public Page<CommuneView> search(
            @QueryParam("nom")
                    @Parameter(
                            description =
                                    "Le début d'un mot du nom ; accents, majuscules et traits d'union ne comptent pas",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = 100,
                                            pattern = NAME,
                                            examples = "meaux"))
                    String nom,
            @QueryParam("departement")
                    @Parameter(
                            description = "Le code du département",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 3, pattern = CODE, examples = "77"))
                    String departement,
            @BeanParam PageRequest page) {
        require(NOM, nom, "/nom", "Un nom de commune compte de 1 à 100 lettres, espaces, apostrophes et tirets.");
        require(DEPARTEMENT, departement, "/departement", "Un département s'écrit 01, 2A ou 974.");
        String words = Optional.ofNullable(nom).orElse("");
        Optional<String> ofDepartement = Optional.ofNullable(departement);
        Optional<CodeCommune> after = page.after(CodeCommune::of);
        List<Commune> found = decoupage
                .get()
                .search(words, ofDepartement, after)
                .limit(page.limitPlusOne())
                .toList();
        return Page.of(
                        found,
                        commune -> commune.code().value(),
                        page,
                        () -> decoupage
                                .get()
                                .search(words, ofDepartement, Optional.empty())
                                .count())
                .map(CommuneView::of);
    }

    @GET
    @Path("/communes/{insee}")
    @Operation(operationId = "lireCommune", summary = "Lire une commune")
    @APIResponse(responseCode = "200", description = "La commune.")
    public CommuneView commune(
            @PathParam("insee") @Parameter(schema = @Schema(implementation = CodeCommune.class)) String insee) {
        return decoupage
                .get()
                .commune(CodeCommune.of(insee))
                .map(CommuneView::of)
                .orElseThrow(() -> Refused.because(
                        KitRefusal.INTROUVABLE, "Aucune commune d'aujourd'hui n'a le code " + insee + "."));
    }

    @GET
    @Path("/epci/{siren}")
    @Operation(operationId = "lireEpci", summary = "Lire un EPCI et ses communes")
    @APIResponse(responseCode = "200", description = "L'EPCI.")
    public EpciView epci(@PathParam("siren") @Parameter(schema = @Schema(implementation = Siren.class)) String siren) {
        return decoupage
                .get()
                .epci(Siren.of(siren))
                .map(EpciView::of)
                .orElseThrow(() -> Refused.because(
                        KitRefusal.INTROUVABLE, "Aucun EPCI à fiscalité propre n'a le SIREN " + siren + "."));
    }

    private static void require(Pattern form, String text, String pointer, String because) {
        if (text != null && !form.matcher(text).matches()) {
            throw Refused.because(KitRefusal.CHAMP_INVALIDE, because).at(pointer);
        }
    }
}
