package fr.relais.funding.lot.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.lot.ActeLot;
import fr.relais.funding.lot.EtatLot;
import fr.relais.funding.lot.Lot;
import fr.relais.funding.lot.LotLu;
import fr.relais.funding.lot.PaiementControle;
import fr.relais.funding.lot.TransitionLot;
import fr.relais.funding.virement.EtatVirement;
import fr.relais.funding.virement.Virement;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** A lot, its transfers with their masked accounts and what keeps them from leaving, and who did what. */
@Schema(name = "LotDeVirements")
public record LotView(
        Resume lot,
        LocalDate ordonnesAu,
        List<Genre> genres,
        List<LigneView> lignes,

        @Schema(description = "À la constitution : les paiements demandés qui ne peuvent pas partir")
        List<APayerJson> ecartes,

        @Schema(description = "Tout ce qui est arrivé, du premier au dernier")
        List<TransitionView> historique) {

    /** A lot in a list; the hash is that of its file, from its release on. */
    @Schema(name = "LotResume")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Resume(
            UUID lotId,

            @Schema(pattern = Bodies.CODE_CAF, maxLength = 3)
            String codeCaf,

            EtatLot etat,
            LocalDate executionLe,
            @Schema(minimum = "0") int nombre,
            Montant total,

            @Schema(pattern = "^[0-9a-f]{64}$", maxLength = 64)
            String empreinte) {

        static Resume of(Lot lot) {
            return new Resume(
                    lot.id(),
                    lot.codeCaf(),
                    lot.etat(),
                    lot.executionLe(),
                    lot.nombre(),
                    lot.total(),
                    lot.empreinte().orElse(null));
        }
    }

    @Schema(name = "LigneDeLot")
    record LigneView(
            UUID virementId,
            UUID paiementId,
            DossierId dossier,
            Exercice exercice,
            Genre genre,
            @Schema(minimum = "0") int rang,
            Montant montant,
            Siret beneficiaire,
            @Schema(maxLength = 70) String titulaire,
            @Schema(maxLength = 50) String compte,
            EtatVirement etat,
            @Schema(maxLength = 35) String endToEndId,
            List<AnomalieJson> anomalies) {

        static LigneView of(LotLu.Ligne line) {
            Virement virement = line.virement();
            CleEcheance cle = virement.paiement().cle();
            return new LigneView(
                    virement.id(),
                    virement.paiement().id(),
                    virement.dossier(),
                    cle.exercice(),
                    cle.genre(),
                    cle.rang(),
                    virement.montant(),
                    virement.beneficiaire(),
                    line.compte().titulaire(),
                    line.compte().iban().masque(),
                    virement.etat(),
                    virement.endToEndId(),
                    AnomalieJson.of(line.anomalies()));
        }
    }

    @Schema(name = "TransitionLot")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TransitionView(
            ActeLot acte,
            EtatLot vers,
            @Schema(maxLength = 200) String par,
            Instant le,
            @Schema(maxLength = 2000) String motif,
            UUID virementId) {

        static TransitionView of(TransitionLot one) {
            return new TransitionView(one.acte(), one.vers(), one.par(), one.le(), one.motif(), one.virementId());
        }
    }

    static RestResponse<LotView> tagged(LotLu read, List<PaiementControle> leftOut) {
        Lot lot = read.lot();
        LotView view = new LotView(
                Resume.of(lot),
                lot.ordonnesAu(),
                lot.genres(),
                read.lignes().stream().map(LigneView::of).toList(),
                leftOut.stream().map(APayerJson::of).toList(),
                lot.transitions().stream().map(TransitionView::of).toList());
        return Revision.tagged(view, lot.revision());
    }
}
