package fr.relais.funding.comptebancaire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.comptebancaire.ActeCompte;
import fr.relais.funding.comptebancaire.ActeFait;
import fr.relais.funding.comptebancaire.Bic;
import fr.relais.funding.comptebancaire.CompteBancaire;
import fr.relais.funding.comptebancaire.EtatVersion;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Siret;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** One version of an account, its number masked; who acted is told to the Caf only. */
@Schema(name = "CompteBancaire")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompteJson(
        UUID compteId,
        @Schema(pattern = Bodies.CODE_CAF, maxLength = 3) String codeCaf,
        Siret gestionnaire,

        @Schema(description = "Masqué, sauf ses quatre premiers et quatre derniers caractères", maxLength = 50)
        String iban,

        @Schema(maxLength = 11) String bic,
        @Schema(maxLength = 70) String titulaire,
        LocalDate datePreuve,

        @Schema(description = "SHA-256 du relevé déposé ; absent tant qu'il ne l'est pas", pattern = "^[0-9a-f]{64}$")
        String preuve,

        EtatVersion etat,
        List<Acte> historique) {

    /** The reason of a setting aside, or the code the bank gave. */
    @Schema(name = "ActeCompteBancaire")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Acte(
            ActeCompte acte,
            EtatVersion vers,
            Instant le,
            @Schema(maxLength = 200) String par,
            @Schema(maxLength = 2000) String motif) {

        static Acte of(ActeFait done, boolean forCaf) {
            return new Acte(done.acte(), done.vers(), done.le(), forCaf ? done.par() : null, done.motif());
        }
    }

    static CompteJson of(CompteBancaire compte, boolean forCaf) {
        return new CompteJson(
                compte.id(),
                compte.codeCaf(),
                compte.gestionnaire(),
                compte.iban().masque(),
                compte.bic().map(Bic::value).orElse(null),
                compte.titulaire(),
                compte.datePreuve(),
                compte.empreinte().orElse(null),
                compte.etat(),
                compte.actes().stream().map(done -> Acte.of(done, forCaf)).toList());
    }

    static RestResponse<CompteJson> tagged(CompteBancaire compte, boolean forCaf) {
        return Revision.tagged(of(compte, forCaf), compte.revision());
    }

    static RestResponse<CompteJson> created(CompteBancaire compte, boolean forCaf) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, of(compte, forCaf))
                .header(HttpHeaders.ETAG, new Revision(compte.revision()).toString())
                .build();
    }
}
