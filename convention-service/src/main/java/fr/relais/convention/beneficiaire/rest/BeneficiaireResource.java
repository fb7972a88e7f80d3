package fr.relais.convention.beneficiaire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.Libelle;
import fr.relais.convention.beneficiaire.ChangeBeneficiaire;
import fr.relais.convention.beneficiaire.Changement;
import fr.relais.convention.relais.FindRelais;
import fr.relais.convention.relais.Gestion;
import fr.relais.convention.relais.MotifGestion;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who ran a relais and who runs it, over HTTP. */
@Path("/relais/{dossier}/beneficiaires")
@Tag(name = "Relais")
public class BeneficiaireResource {

    private final ChangeBeneficiaire change;
    private final FindRelais find;

    BeneficiaireResource(ChangeBeneficiaire change, FindRelais find) {
        this.change = change;
        this.find = find;
    }

    @Schema(name = "ChangementBeneficiaire", additionalProperties = Schema.False.class)
    record ChangementBody(
            @NotNull @Schema(description = "SIRET du gestionnaire qui prend la suite, déjà enregistré")
            Siret gestionnaire,

            @NotNull @Schema(description = "Premier jour du nouveau gestionnaire, aujourd'hui au plus tard")
            LocalDate date,

            @NotNull
            @Schema(
                    description = "ENTITE_JURIDIQUE : le même gestionnaire change de SIRET, la convention continue ;"
                            + " CHANGEMENT_DE_GESTIONNAIRE : aucune convention signée ne court plus")
            MotifGestion motif,

            @NotNull @Libelle @Schema(description = "L'acte qui en décide")
            String reference) {

        Changement toChangement() {
            return new Changement(gestionnaire, date, motif, reference);
        }
    }

    @Schema(name = "Beneficiaire")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GestionView(
            @Schema(required = true, description = "1 pour le premier gestionnaire", minimum = "1")
            int rang,

            @Schema(required = true) Siret gestionnaire,

            @Schema(description = "Absent pour le premier : depuis toujours")
            LocalDate du,

            @Schema(description = "Dernier jour ; absent pour le gestionnaire actuel")
            LocalDate au,

            @Schema(description = "Absent pour le premier") MotifGestion motif,
            @Schema(description = "Absente pour le premier") String reference) {

        static GestionView of(int rang, Gestion gestion) {
            return new GestionView(
                    rang, gestion.siret(), gestion.du(), gestion.au(), gestion.motif(), gestion.reference());
        }
    }

    @Schema(name = "RelaisConfie")
    record ConfieView(
            @Schema(required = true) DossierId dossier,
            @Schema(required = true) Siret gestionnaire,
            @Schema(required = true, minimum = "2") int rang) {

        static RestResponse<ConfieView> tagged(Relais relais) {
            return Revision.tagged(
                    new ConfieView(relais.dossier(), relais.gestionnaire(), relais.rangGestion()), relais.version());
        }
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
    @Operation(
            operationId = "changerBeneficiaire",
            summary = "Confier un relais à un autre SIRET",
            description = "Le gestionnaire d'avant ne connaît plus le dossier ; les autres services sont prévenus.")
    @APIResponse(responseCode = "200", description = "Le relais a changé de gestionnaire.")
    public RestResponse<ConfieView> change(
            @PathParam("dossier") DossierId dossier,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid ChangementBody body) {
        return ConfieView.tagged(change.change(dossier, body.toChangement(), lue));
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
    @Operation(operationId = "listerBeneficiaires", summary = "Lister les gestionnaires successifs d'un relais")
    @APIResponse(responseCode = "200", description = "Une page des gestionnaires, le premier d'abord.")
    public RestResponse<Page<GestionView>> list(@PathParam("dossier") DossierId dossier, @BeanParam PageRequest page) {
        List<Gestion> gestions = find.gestions(dossier);
        List<GestionView> views = IntStream.range(0, gestions.size())
                .mapToObj(index -> GestionView.of(index + 1, gestions.get(index)))
                .toList();
        return Revision.tagged(
                Page.ofAll(views, view -> Integer.toString(view.rang()), page),
                find.find(dossier).version());
    }
}
