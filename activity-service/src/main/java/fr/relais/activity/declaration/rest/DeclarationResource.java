package fr.relais.activity.declaration.rest;

import fr.relais.activity.declaration.CleDeclaration;
import fr.relais.activity.declaration.CompleteDeclaration;
import fr.relais.activity.declaration.FindDeclaration;
import fr.relais.activity.declaration.SaveDeclaration;
import fr.relais.activity.declaration.Situation;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.activity.declaration.VersionDeclaration;
import fr.relais.activity.rest.Revisions;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One declaration over HTTP: what everyone reads and what the partner does. */
@Path("/dossiers/{dossier}/exercices/{exercice}/declarations/{type}")
@RolesAllowed({
    Roles.DECLARANT,
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
@APIResponse(responseCode = "400", ref = "Illisible")
@APIResponse(responseCode = "403", ref = "NonAutorise")
@APIResponse(responseCode = "404", ref = "Introuvable")
@APIResponse(responseCode = "422", ref = "RegleContraire")
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
    public RestResponse<DeclarationBody> find(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type) {
        return answer(find.find(new CleDeclaration(dossier, exercice, type), acteur.get()));
    }

    @GET
    @Path("/versions")
    @Operation(
            operationId = "lireVersions",
            summary = "Lire toutes les versions d'une déclaration",
            description = "Une version reçue par la Caf n'est jamais réécrite : une correction en ouvre une autre.")
    @APIResponse(responseCode = "200", description = "Les versions, de la première à la dernière.")
    public List<VersionBody> versions(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type) {
        List<VersionDeclaration> versions = find.find(new CleDeclaration(dossier, exercice, type), acteur.get())
                .declaration()
                .versions();
        return IntStream.range(0, versions.size())
                .mapToObj(i -> VersionBody.of(i + 1, versions.get(i)))
                .toList();
    }

    @PUT
    @RolesAllowed(Roles.DECLARANT)
    @Operation(
            operationId = "enregistrerDeclaration",
            summary = "Enregistrer un brouillon",
            description =
                    "Remplace le brouillon, complet ou non. Avec If-Match, refuse d'écraser ce qui n'a pas été lu.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Prévisionnel", value = Exemples.PREVISIONNEL)))
    @APIResponse(responseCode = "200", description = "La déclaration enregistrée, et ce qui lui manque.")
    @APIResponse(responseCode = "409", ref = "EtatContraire")
    @APIResponse(responseCode = "412", ref = "Perimee")
    public RestResponse<DeclarationBody> save(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type,
            @Parameter(description = "L'ETag de la dernière lecture, facultatif") @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid DonneesBody donnees) {
        CleDeclaration cle = new CleDeclaration(dossier, exercice, type);
        return answer(save.save(cle, donnees.toDonnees(), acteur.get(), Revisions.expected(ifMatch)));
    }

    @POST
    @Path("/completude")
    @RolesAllowed({Roles.DECLARANT, Roles.APPROBATEUR})
    @Operation(
            operationId = "completerDeclaration",
            summary = "Déclarer la complétude",
            description = "Transmet la déclaration à la Caf ; refusé avec tout ce qui manque.")
    @APIResponse(responseCode = "200", description = "La déclaration complète.")
    @APIResponse(responseCode = "409", ref = "EtatContraire")
    public RestResponse<DeclarationBody> complete(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type) {
        return answer(complete.complete(new CleDeclaration(dossier, exercice, type), acteur.get()));
    }

    private static RestResponse<DeclarationBody> answer(Situation situation) {
        return Revisions.tagged(
                DeclarationBody.of(situation), situation.declaration().revision());
    }
}
