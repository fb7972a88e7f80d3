package fr.relais.activity.relance.rest;

import fr.relais.activity.relance.AdresseRelance;
import fr.relais.activity.relance.ChangeAdresse;
import fr.relais.activity.relance.FindAdresse;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Siret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the gestionnaire of the token wants its reminders, over HTTP; nobody else reads it. */
@Path("/adresse-relances")
@RolesAllowed({Roles.DECLARANT, Roles.APPROBATEUR, Roles.SIGNATAIRE})
@Tag(name = "Campagnes")
class AdresseResource {

    private static final String FORM = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,4}";

    private final FindAdresse find;
    private final ChangeAdresse change;
    private final ActeurCourant acteur;

    AdresseResource(FindAdresse find, ChangeAdresse change, ActeurCourant acteur) {
        this.find = find;
        this.change = change;
        this.acteur = acteur;
    }

    @Schema(name = "AdresseRelances", additionalProperties = Schema.False.class)
    record AdresseBody(
            @Size(max = 254)
            @Pattern(regexp = FORM)
            @Schema(
                    nullable = true,
                    description = "Absente : pas de relance par courriel",
                    pattern = "^" + FORM + "$",
                    examples = "petite.enfance@ville.example")
            String courriel) {}

    @GET
    @Operation(
            operationId = "lireAdresseRelances",
            summary = "Lire l'adresse des relances",
            description = "Celle de votre gestionnaire ; sans adresse, les relances restent dans la liste.")
    @APIResponse(responseCode = "200", description = "L'adresse, s'il y en a une.")
    public RestResponse<AdresseBody> find() {
        return answer(find.find(siret()));
    }

    @PUT
    @Operation(
            operationId = "fixerAdresseRelances",
            summary = "Donner ou retirer l'adresse des relances",
            description = "La première fois, la révision lue est « 0 ».")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Adresse", value = Exemples.ADRESSE)))
    @APIResponse(responseCode = "200", description = "L'adresse enregistrée.")
    public RestResponse<AdresseBody> change(
            @HeaderParam("If-Match") @DefaultValue("") Revision lue, @NotNull @Valid AdresseBody body) {
        return answer(change.change(siret(), lue, Optional.ofNullable(body.courriel()), acteur.get()));
    }

    private Siret siret() {
        return acteur.get().siret().orElseThrow();
    }

    private static RestResponse<AdresseBody> answer(AdresseRelance adresse) {
        return Revision.tagged(new AdresseBody(adresse.courriel().orElse(null)), adresse.revision());
    }
}
