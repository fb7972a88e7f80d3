package fr.relais.funding.paiement.rest;

import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.paiement.Compte;
import fr.relais.funding.paiement.DroitComputed;
import fr.relais.funding.paiement.ReadDossier;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a dossier is owed, was paid and must give back, each amount with its explanation. */
@Path("/dossiers/{dossier}")
@Tag(name = "Dossiers")
@RolesAllowed({
    Roles.DECLARANT,
    Roles.APPROBATEUR,
    Roles.SIGNATAIRE,
    Roles.CONSEILLER,
    Roles.GESTIONNAIRE_CONSEIL,
    Roles.DIRECTEUR,
    Roles.ORDONNATEUR,
    Roles.AGENT_COMPTABLE,
    Roles.CONTROLEUR,
    Roles.BACK_OFFICE
})
public class DossierResource {

    private final ReadDossier read;

    DossierResource(ReadDossier read) {
        this.read = read;
    }

    @GET
    @Path("/echeancier")
    @Operation(summary = "Donne chaque échéance : combien, quand, pourquoi, et sinon ce qui manque")
    @APIResponse(responseCode = "200", description = "Les échéances, par exercice")
    @APIResponse(responseCode = "404", description = "Dossier inconnu")
    public EcheancierJson echeancier(@PathParam("dossier") DossierId dossier) {
        return EcheancierJson.of(dossier, read.read(dossier));
    }

    @GET
    @Path("/paiements")
    @Operation(summary = "Liste les paiements ordonnés : brut, retenue, net et explication")
    @APIResponse(responseCode = "200", description = "Les paiements, par exercice")
    @APIResponse(responseCode = "404", description = "Dossier inconnu")
    public List<PaiementJson> paiements(@PathParam("dossier") DossierId dossier) {
        Compte compte = read.read(dossier).compte();
        return compte.paiements().map(ordre -> PaiementJson.of(ordre, compte)).toList();
    }

    @GET
    @Path("/indus")
    @Operation(summary = "Liste les indus : montant, ce qui est recouvré et ce qui reste")
    @APIResponse(responseCode = "200", description = "Les indus, par exercice")
    @APIResponse(responseCode = "404", description = "Dossier inconnu")
    public List<InduJson> indus(@PathParam("dossier") DossierId dossier) {
        Compte compte = read.read(dossier).compte();
        return compte.indus().map(ordre -> InduJson.of(ordre, compte)).toList();
    }

    @GET
    @Path("/exercices/{exercice}/droits/{nature}")
    @Operation(summary = "Calcule un droit avec toutes les étapes du calcul")
    @APIResponse(responseCode = "200", description = "Le droit, prévisionnel ou réel")
    @APIResponse(responseCode = "404", description = "Dossier inconnu, ou barème absent")
    @APIResponse(responseCode = "409", description = "Données pas encore validées")
    public DroitComputed droit(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("nature") TypeDeclaration nature) {
        return DroitComputed.of(dossier, read.droit(dossier, exercice, nature));
    }
}
