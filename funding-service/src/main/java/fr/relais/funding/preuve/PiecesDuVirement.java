package fr.relais.funding.preuve;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.comptebancaire.ActeFait;
import fr.relais.funding.comptebancaire.CompteBancaire;
import fr.relais.funding.lot.EtatLot;
import fr.relais.funding.lot.Lot;
import fr.relais.funding.lot.TransitionLot;
import fr.relais.funding.retour.LigneRetour;
import fr.relais.funding.retour.Origine;
import fr.relais.funding.virement.EtatVirement;
import fr.relais.funding.virement.TransitionVirement;
import fr.relais.funding.virement.Virement;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The JSON files of an evidence that tell how the money went, in the format of {@link Pieces}. */
final class PiecesDuVirement {

    private PiecesDuVirement() {}

    /** {@code virements.json}. */
    record VirementsPiece(List<VirementPiece> virements) {}

    record VirementPiece(
            UUID virement,
            int tentative,
            String endToEndId,
            Montant montant,
            Siret beneficiaire,
            UUID lot,
            ComptePiece compte,
            EtatVirement etat,
            List<TransitionVirement> transitions) {

        static VirementPiece of(Virement one, CompteBancaire compte) {
            return new VirementPiece(
                    one.id(),
                    one.tentative(),
                    one.endToEndId(),
                    one.montant(),
                    one.beneficiaire(),
                    one.lotId(),
                    ComptePiece.of(compte),
                    one.etat(),
                    one.transitions());
        }
    }

    /** The account paid to, masked, and who answers for it. */
    record ComptePiece(UUID compte, String iban, String titulaire, List<ActeFait> actes) {

        static ComptePiece of(CompteBancaire one) {
            return new ComptePiece(one.id(), one.iban().masque(), one.titulaire(), one.actes());
        }
    }

    /** {@code lots.json}. */
    record LotsPiece(List<LotPiece> lots) {}

    /** {@code empreinteFichier}: the SHA-256 of the whole SEPA file, once released. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LotPiece(
            UUID lot,
            EtatLot etat,
            LocalDate executionLe,
            int nombre,
            Montant total,
            String empreinteFichier,
            List<IntervenantPiece> intervenants,
            List<TransitionLot> actes) {

        static LotPiece of(Lot lot, List<IntervenantPiece> hands) {
            return new LotPiece(
                    lot.id(),
                    lot.etat(),
                    lot.executionLe(),
                    lot.nombre(),
                    lot.total(),
                    lot.empreinte().orElse(null),
                    hands,
                    lot.transitions());
        }
    }

    /** Who has which function on a lot, for ever (ACT-2). */
    record IntervenantPiece(String par, String fonction) {}

    /** {@code retours.json}. */
    record RetoursPiece(List<RetourPiece> lignes) {}

    /** {@code issue}: what followed from the line, or {@code RATTACHEE} when an agent tied it to the transfer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RetourPiece(
            String endToEndId,
            Origine origine,
            String fichier,
            String evenement,
            int ordre,
            String reference,
            String statut,
            String montant,
            String motif,
            LocalDate date,
            Instant recuLe,
            String issue,
            String rattacheePar) {

        static RetourPiece of(LigneRetour line, String fichier, Virement virement, String rattacheePar) {
            return new RetourPiece(
                    virement.endToEndId(),
                    line.origine(),
                    fichier,
                    line.evenement().orElse(null),
                    line.ordre(),
                    line.reference().orElse(null),
                    line.statut().map(Enum::name).orElse(null),
                    line.somme()
                            .map(one -> one.montant().setScale(2).toPlainString())
                            .orElse(null),
                    line.motif().map(one -> one.code() + " : " + one.libelle()).orElse(null),
                    line.dateBanque(),
                    line.recuLe(),
                    rattacheePar == null ? line.suite().name() : "RATTACHEE",
                    rattacheePar);
        }
    }
}
