package fr.relais.funding.paiement;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.StatutBareme;
import fr.relais.funding.droit.BonusTerritoire;
import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Published when the right of a year changes, in euros, with the whole computation (CALC-1 to CALC-5, CALC-10); a right that
 * the Caf withdrew is 0.00, whatever its parts.
 */
public record DroitComputed(
        DossierId dossier,
        Exercice exercice,
        TypeDeclaration nature,
        long versionDeclaration,
        Montant prixDeRevient,
        Etp etpAnimation,
        Montant prestationDeService,
        Montant bonus,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true)
        Montant bonusTerritoire,

        Montant droit,
        BaremeApplique bareme,
        List<Etape> explication) {

    static final String TYPE = "fr.relais.DroitComputed.v1";

    /** The barème the right was computed with, and the text it comes from. */
    public record BaremeApplique(int version, StatutBareme statut, String source) {

        static BaremeApplique of(Bareme bareme) {
            return new BaremeApplique(
                    bareme.version(),
                    bareme.decision().statut(),
                    bareme.decision().source());
        }
    }

    public static DroitComputed of(DossierId dossier, Droit droit) {
        return new DroitComputed(
                dossier,
                droit.exercice(),
                droit.nature(),
                droit.declaration().version(),
                droit.prixDeRevient().montant(),
                droit.etpAnimation().etp(),
                droit.prestationDeService().montant(),
                droit.bonus().montant(),
                droit.bonusTerritoire().map(BonusTerritoire::montant).orElse(null),
                droit.montant(),
                BaremeApplique.of(droit.bareme()),
                droit.explication().etapes());
    }
}
