package fr.relais.funding.paiement.rest;

import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.paiement.Compte;
import fr.relais.funding.paiement.DroitComputed;
import fr.relais.funding.paiement.Ordre;
import fr.relais.funding.paiement.ReadDossier;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a dossier is owed, was paid and must give back, each amount with its explanation. */
@Path("/dossiers/{dossier}")
@Tag(name = "Dossiers", description = "Ce qui est dû à un dossier, ce qui lui est payé, et pourquoi")
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
    Roles.BACK_OFFICE
})
public class DossierResource {

    private final ReadDossier read;

    DossierResource(ReadDossier read) {
        this.read = read;
    }

    @GET
    @Path("/echeancier")
    @Operation(
            operationId = "lireEcheancier",
            summary = "Donne chaque échéance : combien, quand, pourquoi, et sinon ce qui manque")
    @APIResponse(responseCode = "200", description = "Les échéances, par exercice")
    public EcheancierJson echeancier(@PathParam("dossier") DossierId dossier) {
        return EcheancierJson.of(dossier, read.read(dossier));
    }

    @GET
    @Path("/paiements")
    @Operation(
            operationId = "listerPaiements",
            summary = "Liste les paiements ordonnés : brut, retenue, net et explication")
    @APIResponse(responseCode = "200", description = "Les paiements, par exercice")
    public Page<PaiementJson> paiements(@PathParam("dossier") DossierId dossier, @BeanParam PageRequest page) {
        Compte compte = read.read(dossier).compte();
        return page(compte.paiements(), page).map(ordre -> PaiementJson.of(ordre, compte));
    }

    @GET
    @Path("/indus")
    @Operation(operationId = "listerIndus", summary = "Liste les indus : montant, ce qui est recouvré et ce qui reste")
    @APIResponse(responseCode = "200", description = "Les indus, par exercice")
    public Page<InduJson> indus(@PathParam("dossier") DossierId dossier, @BeanParam PageRequest page) {
        Compte compte = read.read(dossier).compte();
        return page(compte.indus(), page).map(ordre -> InduJson.of(ordre, compte));
    }

    @GET
    @Path("/exercices/{exercice}/droits/{nature}")
    @Operation(operationId = "lireDroit", summary = "Calcule un droit avec toutes les étapes du calcul")
    @APIResponse(responseCode = "200", description = "Le droit, prévisionnel ou réel")
    @APIResponse(responseCode = "409", ref = "Refus409")
    public DroitComputed droit(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("nature") TypeDeclaration nature) {
        return DroitComputed.of(dossier, read.droit(dossier, exercice, nature));
    }

    /** A dossier has a few orders a year: they are read together, in the order of their échéances. */
    private static Page<Ordre> page(Stream<Ordre> ordres, PageRequest page) {
        return Page.ofAll(ordres.toList(), ordre -> ordre.id().toString(), page);
    }
}
