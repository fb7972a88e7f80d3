package fr.relais.funding.virement;

import static fr.relais.funding.ecriture.CompteComptable.BANQUE;
import static fr.relais.funding.ecriture.CompteComptable.GESTIONNAIRE;
import static fr.relais.funding.ecriture.CompteComptable.VIREMENTS_EMIS;

import fr.relais.funding.ecriture.Cause;
import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.ecriture.Operations.MouvementBancaire;
import java.time.LocalDate;
import java.util.List;

/** What the ledger shows of a transfer: on its way, then at the bank, refused, or back; what comes back is owed again (I4). */
final class MouvementsDuVirement {

    private MouvementsDuVirement() {}

    static List<MouvementBancaire> of(Virement virement) {
        boolean executed = virement.transitions().stream().anyMatch(one -> one.acte() == ActeVirement.EXECUTER);
        return virement.transitions().stream()
                .flatMap(one -> of(virement, one, executed).stream())
                .toList();
    }

    private static List<MouvementBancaire> of(Virement virement, TransitionVirement moved, boolean executed) {
        LocalDate date = moved.dateEffet();
        MouvementBancaire execution = move(virement, Nature.EXECUTION, date, VIREMENTS_EMIS, BANQUE);
        return switch (moved.acte()) {
            case EMETTRE -> List.of(move(virement, Nature.EMISSION, date, GESTIONNAIRE, VIREMENTS_EMIS));
            case EXECUTER -> List.of(execution);
            case REJETER -> List.of(move(virement, Nature.REJET, date, VIREMENTS_EMIS, GESTIONNAIRE));
            case RETOURNER -> {
                MouvementBancaire back = move(virement, Nature.RETOUR, date, BANQUE, GESTIONNAIRE);
                yield executed ? List.of(back) : List.of(execution, back);
            }
            default -> List.of();
        };
    }

    private static MouvementBancaire move(
            Virement virement, Nature nature, LocalDate date, CompteComptable debit, CompteComptable credit) {
        return new MouvementBancaire(
                new Cause(nature, virement.endToEndId()),
                virement.paiement().cle().exercice(),
                date,
                virement.montant(),
                debit,
                credit);
    }
}
