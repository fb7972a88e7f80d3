package fr.relais.funding.comptebancaire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.comptebancaire.Beneficiaire;
import fr.relais.funding.comptebancaire.Blocage;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Siret;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether a beneficiary may be paid, and every blocking there was, from the last to the first. */
@Schema(name = "Beneficiaire")
public record BeneficiaireJson(
        @Schema(pattern = Bodies.CODE_CAF, maxLength = 3) String codeCaf,
        Siret siret,
        boolean bloque,
        List<BlocageJson> blocages) {

    /** Without its lifting while it lasts. */
    @Schema(name = "BlocageBeneficiaire")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BlocageJson(
            @Schema(maxLength = 2000) String motif,
            @Schema(maxLength = 200) String par,
            Instant le,
            @Schema(maxLength = 2000) String motifLevee,
            @Schema(maxLength = 200) String levePar,
            Instant leveLe) {

        static BlocageJson of(Blocage blocage) {
            return new BlocageJson(
                    blocage.motif(),
                    blocage.bloquePar(),
                    blocage.bloqueLe(),
                    blocage.motifLevee().orElse(null),
                    blocage.levePar().orElse(null),
                    blocage.leveLe().orElse(null));
        }
    }

    static RestResponse<BeneficiaireJson> tagged(Beneficiaire beneficiaire) {
        return Revision.tagged(
                new BeneficiaireJson(
                        beneficiaire.codeCaf(),
                        beneficiaire.siret(),
                        beneficiaire.blocage().isPresent(),
                        beneficiaire.blocages().stream().map(BlocageJson::of).toList()),
                beneficiaire.revision());
    }
}
