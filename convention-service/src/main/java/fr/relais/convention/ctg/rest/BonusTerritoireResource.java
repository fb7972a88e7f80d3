package fr.relais.convention.ctg.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.ctg.BonusTerritoire;
import fr.relais.convention.ctg.FindBonusTerritoire;
import fr.relais.convention.ctg.ParametresBonus;
import fr.relais.convention.ctg.SaisieBonus;
import fr.relais.convention.ctg.SetBonusTerritoire;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The parameters of the bonus territoire over HTTP; who entered them is told to the Caf only. */
@Path("/relais/{dossier}/bonus-territoire/{exercice}")
@Tag(name = "Bonus territoire")
public class BonusTerritoireResource {

    private final SetBonusTerritoire set;
    private final FindBonusTerritoire find;
    private final ActeurCourant acteur;

    BonusTerritoireResource(SetBonusTerritoire set, FindBonusTerritoire find, ActeurCourant acteur) {
        this.set = set;
        this.find = find;
        this.acteur = acteur;
    }

    @Schema(name = "TexteBonus", additionalProperties = Schema.False.class)
    record TexteBonus(
            @NotNull @Libelle String titre,

            @NotNull @Schema(description = "Aujourd'hui au plus tard")
            LocalDate date) {}

    @Schema(name = "SaisieBonus", additionalProperties = Schema.False.class)
    record Saisie(
            @NotNull Etp etpSoutenus,

            @NotNull @Schema(description = "En euros, jamais négatif")
            Montant forfaitParEtp,

            @NotNull @Valid @Schema(description = "Le texte d'où viennent les valeurs")
            TexteBonus texte,

            @Libelle @Schema(nullable = true, description = "Nécessaire pour corriger des paramètres déjà saisis")
            String motif) {

        SaisieBonus toDomain() {
            return new SaisieBonus(etpSoutenus, forfaitParEtp, texte.titre(), texte.date(), motif);
        }
    }

    @Schema(
            name = "ParametresBonus",
            requiredProperties = {"version", "etpSoutenus", "forfaitParEtp", "texte", "saisiLe"})
    record ParametresView(
            int version,
            Etp etpSoutenus,
            Montant forfaitParEtp,
            TexteBonus texte,

            @Schema(nullable = true) String motif,

            @Schema(nullable = true, description = "Pour la Caf seulement")
            String saisiPar,

            Instant saisiLe) {

        static ParametresView of(ParametresBonus one, boolean isCaf) {
            return new ParametresView(
                    one.version(),
                    one.etpSoutenus(),
                    one.forfaitParEtp(),
                    new TexteBonus(one.texteTitre(), one.texteDate()),
                    one.motif(),
                    isCaf ? one.saisiPar() : null,
                    one.saisiLe());
        }
    }

    @Schema(
            name = "BonusTerritoire",
            requiredProperties = {"dossier", "exercice", "versions"})
    record BonusView(
            DossierId dossier,
            Exercice exercice,

            @Schema(description = "La dernière d'abord : c'est elle qui vaut ; aucune tant que rien n'est saisi")
            List<ParametresView> versions) {}

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "saisirBonusTerritoire",
            summary = "Saisir ou corriger les paramètres du bonus territoire d'un exercice",
            description = "Une Ctg couvrant le relais est en vigueur pendant l'exercice (CALC-10) ; l'ETag est celui du"
                    + " dossier, \"0\" tant que rien n'est saisi.")
    @APIResponse(responseCode = "200", description = "Les paramètres sont enregistrés.")
    public RestResponse<BonusView> set(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid Saisie body) {
        return tagged(set.set(dossier, exercice, body.toDomain(), acteur.get(), lue), exercice);
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
    @Operation(operationId = "lireBonusTerritoire", summary = "Lire les paramètres du bonus territoire d'un exercice")
    @APIResponse(
            responseCode = "200",
            description = "Les paramètres, toutes versions.",
            headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<BonusView> find(
            @PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        return tagged(find.find(dossier), exercice);
    }

    private RestResponse<BonusView> tagged(BonusTerritoire bonus, Exercice exercice) {
        boolean isCaf = acteur.get().isCaf();
        List<ParametresView> versions = bonus.versions(exercice).stream()
                .map(one -> ParametresView.of(one, isCaf))
                .toList();
        return Revision.tagged(new BonusView(bonus.dossier(), exercice, versions), bonus.revision());
    }
}
