package fr.relais.kit.rest;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The endpoint of the tests: gives back what it read. */
@Path("/echo")
public class EchoResource {

    private final ActeurCourant acteurCourant;

    EchoResource(ActeurCourant acteurCourant) {
        this.acteurCourant = acteurCourant;
    }

    private enum TestRefusal implements RefusalCode {
        BUDGET_NON_EQUILIBRE;

        @Override
        public Reason reason() {
            return new Reason(422, "DECL-6", "Le budget n'est pas équilibré.", "Corrigez les charges ou les produits.");
        }
    }

    public record Line(@NotNull Montant montant, Etp quotite, Integer rang, Couleur couleur) {}

    enum Couleur {
        BLEU
    }

    public record Body(
            @NotBlank String nom,
            LocalDate date,
            @NotNull @Valid List<@NotNull Line> lignes) {}

    public record OneText(@NotNull String texte) {}

    @POST
    @Path("/texte")
    @RolesAllowed(Roles.DECLARANT)
    public OneText echo(@NotNull @Valid OneText body) {
        return body;
    }

    @POST
    @RolesAllowed(Roles.DECLARANT)
    public Body echo(@NotNull @Valid Body body) {
        return body;
    }

    @POST
    @Upload
    @Path("/fichier")
    @Consumes("application/pdf")
    @RolesAllowed(Roles.DECLARANT)
    public Map<String, Object> echo(byte[] file) {
        return Map.of("taille", file.length);
    }

    @GET
    @Path("/{dossier}/{exercice}")
    @RolesAllowed(Roles.DECLARANT)
    public Map<String, Object> read(@PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        Acteur acteur = acteurCourant.get();
        return Map.of(
                "dossier",
                dossier,
                "exercice",
                exercice,
                "par",
                acteur.id(),
                "siret",
                acteur.siret().orElseThrow());
    }

    @GET
    @Path("/refused")
    @RolesAllowed(Roles.DECLARANT)
    public String refused() {
        throw Refused.because(KitRefusal.CONFLIT, "Une autre personne a déjà fait cet acte.")
                .at("/nom");
    }

    @GET
    @Path("/against-a-rule")
    @RolesAllowed(Roles.DECLARANT)
    public String againstARule() {
        throw Refused.because(TestRefusal.BUDGET_NON_EQUILIBRE, "Les charges et les produits diffèrent de 0,01 €.");
    }

    @GET
    @Path("/broken")
    @RolesAllowed(Roles.DECLARANT)
    public String broken() {
        throw new IllegalStateException("the password is hunter2");
    }

    @GET
    @Path("/status/{status}")
    @RolesAllowed(Roles.DECLARANT)
    public String status(@PathParam("status") int status) {
        throw new WebApplicationException(status);
    }

    @POST
    @Path("/broken")
    @RolesAllowed(Roles.DECLARANT)
    public String brokenBy(Body body) {
        throw new IllegalStateException("the password is hunter2");
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "nobody said who may read this";
    }
}
