package fr.relais.funding.decompte.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.decompte.Avis;
import fr.relais.funding.decompte.Decompte;
import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The statement of a year, in euros: {@code droit = reprisTotal + brut − indus + reste}. */
@Schema(name = "Decompte")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecompteJson(
        DossierId dossier,
        AvisJson.Beneficiaire beneficiaire,
        String prestation,
        Exercice exercice,
        LocalDate arreteLe,

        @Schema(description = "Sur quelles données le droit est calculé ; absent tant qu'il ne se calcule pas")
        TypeDeclaration nature,

        Montant droit,
        Totaux totaux,

        @Schema(description = "Reste à payer ; négatif : trop-perçu. Absent tant que le droit ne se calcule pas")
        Montant reste,

        List<AcompteRepris> versesAvantRelais,
        List<Paiement> paiements,
        List<InduDuDecompte> indus,
        List<Etape> lignes) {

    /** The sums of the statement. */
    @Schema(name = "TotauxDuDecompte")
    record Totaux(Montant reprisTotal, Montant brut, Montant retenue, Montant net, Montant indus, Montant induReste) {

        static Totaux of(Decompte decompte) {
            return new Totaux(
                    decompte.reprisTotal(),
                    decompte.brut(),
                    decompte.retenue(),
                    decompte.net(),
                    decompte.indus(),
                    decompte.induReste());
        }
    }

    /** A payment of the year; its notice tells more. */
    @Schema(name = "PaiementDuDecompte")
    record Paiement(UUID paiementId, String objet, LocalDate ordonneLe, Montant brut, Montant retenue, Montant net) {

        static Paiement of(Avis avis) {
            return new Paiement(
                    avis.paiementId(), avis.objet(), avis.ordonneLe(), avis.brut(), avis.retenue(), avis.net());
        }
    }

    /** An overpayment of the year. */
    @Schema(name = "InduDuDecompte")
    record InduDuDecompte(
            UUID induId, String objet, LocalDate constateLe, Montant montant, Montant recouvre, Montant reste) {

        static InduDuDecompte of(Decompte.Indu indu) {
            return new InduDuDecompte(
                    indu.induId(), indu.objet(), indu.constateLe(), indu.montant(), indu.recouvre(), indu.reste());
        }
    }

    static DecompteJson of(Decompte decompte) {
        return new DecompteJson(
                decompte.dossier(),
                AvisJson.Beneficiaire.of(decompte.gestionnaire()),
                decompte.prestation(),
                decompte.exercice(),
                decompte.arreteLe(),
                decompte.droit().map(Droit::nature).orElse(null),
                decompte.droit().map(Droit::montant).orElse(null),
                Totaux.of(decompte),
                decompte.reste().orElse(null),
                decompte.mouvements().repris(),
                decompte.mouvements().paiements().stream().map(Paiement::of).toList(),
                decompte.mouvements().indus().stream().map(InduDuDecompte::of).toList(),
                decompte.lignes());
    }
}
