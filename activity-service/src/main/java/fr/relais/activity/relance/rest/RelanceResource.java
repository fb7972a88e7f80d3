package fr.relais.activity.relance.rest;

import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.activity.relance.ListRappels;
import fr.relais.activity.relance.Rappel;
import fr.relais.activity.suivi.Avancement;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the partners still have to do, over HTTP. */
@Path("/relances/{exercice}")
@Tag(name = "Campagnes")
class RelanceResource {

    private final ListRappels list;

    RelanceResource(ListRappels list) {
        this.list = list;
    }

    @Schema(
            name = "Rappel",
            requiredProperties = {"dossier", "exercice", "type", "urgence", "avancement"})
    record RappelBody(
            DossierId dossier,
            Exercice exercice,
            TypeDonnees type,
            Rappel.Urgence urgence,
            Avancement avancement,

            @Schema(nullable = true, description = "Dernier jour, compris, report compris")
            LocalDate limite) {

        static RappelBody of(Rappel rappel) {
            return new RappelBody(
                    rappel.donnee().cle().dossier(),
                    rappel.donnee().cle().exercice(),
                    rappel.donnee().cle().type(),
                    rappel.urgence(),
                    rappel.donnee().avancement(),
                    rappel.donnee().echeance().map(Echeance::limite).orElse(null));
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
            operationId = "listerRelances",
            summary = "Lister ce qui reste à rendre",
            description = "À corriger, en retard, ou à rendre dans les 30 jours, pour les dossiers que vous voyez.")
    @APIResponse(responseCode = "200", description = "Une page, par dossier puis par type de données.")
    public Page<RappelBody> list(
            @PathParam("exercice") Exercice exercice,
            @QueryParam("urgence")
                    @Parameter(
                            description = "Celle-là seulement",
                            schema = @Schema(implementation = Rappel.Urgence.class))
                    String urgence,
            @BeanParam PageRequest page) {
        return list.list(exercice, Optional.ofNullable(urgence).map(RelanceResource::urgence), page)
                .map(RappelBody::of);
    }

    private static Rappel.Urgence urgence(String said) {
        return Stream.of(Rappel.Urgence.values())
                .filter(urgence -> urgence.name().equals(said))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                                KitRefusal.CHAMP_INVALIDE, "L'urgence est A_CORRIGER, EN_RETARD ou BIENTOT.")
                        .at("/urgence"));
    }
}
