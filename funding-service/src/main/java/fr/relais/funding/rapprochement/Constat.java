package fr.relais.funding.rapprochement;

import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that was recorded of the payments of a Caf by the end of a day, as four lists that should agree. */
public record Constat(
        String codeCaf,
        LocalDate au,
        List<Paiement> paiements,
        List<VirementSuivi> virements,
        List<Mouvement> mouvements,
        List<LigneATraiter> lignes) {

    /** A payment that was ordered, net in euros, possibly nil. */
    public record Paiement(UUID id, DossierId dossier, CleEcheance cle, LocalDate ordonneLe, Montant net) {}

    /** What the entries of one nature about one transfer, or one payment, put on an account: positive on the debit side. */
    public record Mouvement(Nature nature, String reference, CompteComptable compte, Montant solde) {}

    /** A line of the bank that nobody resolved; {@code doublePaiement} when it tells the execution of a transfer that was rejected. */
    public record LigneATraiter(
            String reference, boolean doublePaiement, Montant montant, LocalDate recueLe, String detail) {}

    public Constat {
        paiements = List.copyOf(paiements);
        virements = List.copyOf(virements);
        mouvements = List.copyOf(mouvements);
        lignes = List.copyOf(lignes);
    }
}
