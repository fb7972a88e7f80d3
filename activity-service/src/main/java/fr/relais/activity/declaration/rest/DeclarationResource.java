package fr.relais.activity.declaration.rest;

import fr.relais.activity.declaration.CleDeclaration;
import fr.relais.activity.declaration.CompleteDeclaration;
import fr.relais.activity.declaration.FindDeclaration;
import fr.relais.activity.declaration.SaveDeclaration;
import fr.relais.activity.declaration.Situation;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One declaration over HTTP: what everyone reads and what the partner does. */
@Path("/dossiers/{dossier}/exercices/{exercice}/declarations/{type}")
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
@Tag(name = "Déclarations")
class DeclarationResource {

    private final FindDeclaration find;
    private final SaveDeclaration save;
    private final CompleteDeclaration complete;
    private final ActeurCourant acteur;

    DeclarationResource(
            FindDeclaration find, SaveDeclaration save, CompleteDeclaration complete, ActeurCourant acteur) {
        this.find = find;
        this.save = save;
        this.complete = complete;
        this.acteur = acteur;
    }

    @GET
    @Operation(
            operationId = "lireDeclaration",
            summary = "Lire une déclaration",
            description = "Son état, son contenu et ce qui manque encore pour la compléter.")
    @APIResponse(responseCode = "200", description = "La déclaration.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<DeclarationBody> find(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type) {
        return answer(find.find(new CleDeclaration(dossier, exercice, type)));
    }

    @GET
    @Path("/versions")
    @Operation(
            operationId = "lireVersions",
            summary = "Lire toutes les versions d'une déclaration",
            description = "Une version reçue par la Caf n'est jamais réécrite : une correction en ouvre une autre.")
    @APIResponse(responseCode = "200", description = "Une page des versions, de la première à la dernière.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public Page<VersionBody> versions(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type,
            @BeanParam PageRequest page) {
        CleDeclaration cle = new CleDeclaration(dossier, exercice, type);
        List<VersionBody> versions = VersionBody.all(find.find(cle).declaration());
        return Page.ofAll(versions, version -> Integer.toString(version.version()), page);
    }

    @PUT
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "enregistrerDeclaration",
            summary = "Enregistrer un brouillon",
            description = "Remplace le brouillon, complet ou non. La première fois, la révision lue est « 0 ».")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Prévisionnel", value = Exemples.PREVISIONNEL)))
    @APIResponse(responseCode = "200", description = "La déclaration enregistrée, et ce qui lui manque.")
    public RestResponse<DeclarationBody> save(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid DonneesBody donnees) {
        CleDeclaration cle = new CleDeclaration(dossier, exercice, type);
        return answer(save.save(cle, lue, donnees.toDonnees(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/completude")
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR, Roles.APPROBATEUR})
    @Operation(
            operationId = "completerDeclaration",
            summary = "Déclarer la complétude",
            description = "Transmet la déclaration à la Caf ; refusé avec tout ce qui manque.")
    @APIResponse(responseCode = "200", description = "La déclaration complète.")
    public RestResponse<DeclarationBody> complete(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        return answer(complete.complete(new CleDeclaration(dossier, exercice, type), lue, acteur.get()));
    }

    private static RestResponse<DeclarationBody> answer(Situation situation) {
        return Revision.tagged(
                DeclarationBody.of(situation), situation.declaration().revision());
    }
}
