package fr.relais.funding.grandlivre.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.grandlivre.GrandLivreRefusal;
import fr.relais.funding.grandlivre.LireBalances;
import fr.relais.funding.grandlivre.ListEcritures;
import fr.relais.funding.grandlivre.VerifyGrandLivre;
import fr.relais.funding.grandlivre.VerifyGrandLivre.Verification;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger of the agent's own Caf: its entries, its balances, and the proof that nobody changed it. */
@Path("/grand-livre/{codeCaf}")
@Tag(name = "Grand livre", description = "La comptabilité en partie double de chaque Caf")
@RolesAllowed({Roles.AGENT_COMPTABLE, Roles.ORDONNATEUR, Roles.DIRECTEUR, Roles.CONTROLEUR})
public class GrandLivreResource {

    static final String CODE_CAF = "^[0-9]{3}$";

    private final ListEcritures ecritures;
    private final LireBalances balances;
    private final VerifyGrandLivre verify;
    private final ActeurCourant acteur;

    GrandLivreResource(ListEcritures ecritures, LireBalances balances, VerifyGrandLivre verify, ActeurCourant acteur) {
        this.ecritures = ecritures;
        this.balances = balances;
        this.verify = verify;
        this.acteur = acteur;
    }

    @Schema(name = "BalanceCompte")
    record BalanceJson(
            CompteComptable compte,
            @Schema(maxLength = 100) String libelle,
            Exercice exercice,
            Montant debit,
            Montant credit,

            @Schema(description = "Débit moins crédit") Montant solde) {

        static BalanceJson of(LireBalances.Solde one) {
            CompteComptable compte = one.poste().compte();
            return new BalanceJson(
                    compte, compte.libelle(), one.poste().exercice(), one.debit(), one.credit(), one.solde());
        }
    }

    @Schema(name = "VerificationGrandLivre")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VerificationJson(
            boolean intact,

            @Schema(description = "Écritures annoncées", minimum = "0")
            long ecritures,

            @Schema(description = "Écritures justes depuis la première", minimum = "0")
            long justes,

            @Schema(description = "Empreinte de la fin de la chaîne, à conserver ailleurs", pattern = "^[0-9a-f]{64}$")
            String empreinte,

            @Schema(description = "Numéro où la chaîne se rompt ; absent si elle est intacte", minimum = "1")
            Long rompueA,

            @Schema(description = "Ce qui ne va pas à ce numéro", maxLength = 200)
            String probleme) {

        static VerificationJson of(Verification found) {
            return new VerificationJson(
                    found.rompueA().isEmpty(),
                    found.ecritures(),
                    found.justes(),
                    found.empreinte(),
                    found.rompueA().orElse(null),
                    found.probleme());
        }
    }

    @GET
    @Path("/ecritures")
    @Operation(operationId = "listerEcritures", summary = "Lister les écritures d'un grand livre, par numéro")
    @APIResponse(responseCode = "200", description = "Une page des écritures demandées.")
    public Page<EcritureJson> ecritures(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @BeanParam CritereRequest asked,
            @BeanParam PageRequest page) {
        requireOwn(codeCaf, acteur.get());
        var critere = asked.critere(codeCaf);
        return Page.of(
                        ecritures.list(critere, page.after(Long::parseLong).orElse(0L), page.limitPlusOne()),
                        one -> Long.toString(one.numero()),
                        page,
                        () -> ecritures.count(critere))
                .map(EcritureJson::of);
    }

    @GET
    @Path("/balances")
    @Operation(
            operationId = "lireBalances",
            summary = "Lire les balances d'un grand livre, par exercice et par compte",
            description = "À toute date comptable, et telles qu'elles étaient enregistrées à toute date.")
    @APIResponse(responseCode = "200", description = "Ce que portent les comptes.")
    public Page<BalanceJson> balances(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @BeanParam CritereRequest asked,
            @BeanParam PageRequest page) {
        requireOwn(codeCaf, acteur.get());
        return Page.ofAll(
                        balances.read(asked.critere(codeCaf)),
                        one -> one.poste().exercice() + "/" + one.poste().compte(),
                        page)
                .map(BalanceJson::of);
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifierGrandLivre",
            summary = "Vérifier qu'un grand livre est tel qu'il a été écrit",
            description = "Recalcule toutes les empreintes et les balances, et nomme la première écriture rompue.")
    @APIResponse(responseCode = "200", description = "Intact, ou la première rupture.")
    public VerificationJson verify(@PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf) {
        requireOwn(codeCaf, acteur.get());
        return VerificationJson.of(verify.verify(codeCaf));
    }

    static void requireOwn(String codeCaf, Acteur agent) {
        if (!agent.codeCaf().filter(codeCaf::equals).isPresent()) {
            throw Refused.because(
                    GrandLivreRefusal.GRAND_LIVRE_INCONNU, "Le grand livre « " + codeCaf + " » n'est pas connu.");
        }
    }
}
