package fr.relais.activity.declaration.rest;

import fr.relais.activity.declaration.CompteEligible;
import fr.relais.activity.declaration.ListComptesEligibles;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The accounts of which the charges count in a year, over HTTP. */
@Path("/comptes-eligibles/{exercice}")
@Tag(name = "Déclarations")
class CompteEligibleResource {

    private final ListComptesEligibles list;

    CompteEligibleResource(ListComptesEligibles list) {
        this.list = list;
    }

    @Schema(name = "CompteEligible")
    record CompteBody(
            @Schema(description = "Tout compte qui commence ainsi compte dans le prix de revient", examples = "64")
            String prefixe,

            String libelle,

            @Schema(description = "Le texte qui le dit") String source) {

        static CompteBody of(CompteEligible compte) {
            return new CompteBody(compte.prefixe(), compte.libelle(), compte.source());
        }
    }

    @GET
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
        Roles.CONTROLEUR
    })
    @Operation(
            operationId = "listerComptesEligibles",
            summary = "Lister les comptes de charges retenus pour un exercice",
            description = "Les mêmes pour toutes les Caf ; les autres comptes se déclarent sans compter (CALC-1).")
    @APIResponse(responseCode = "200", description = "Une page, par compte.")
    public Page<CompteBody> list(@PathParam("exercice") Exercice exercice, @BeanParam PageRequest page) {
        return list.list(exercice, page).map(CompteBody::of);
    }
}
