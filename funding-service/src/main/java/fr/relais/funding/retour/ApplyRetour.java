package fr.relais.funding.retour;

import fr.relais.funding.comptebancaire.ComptesBancaires;
import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.virement.ActeVirement;
import fr.relais.funding.virement.EtatVirement;
import fr.relais.funding.virement.MoveVirement;
import fr.relais.funding.virement.TransitionVirement;
import fr.relais.funding.virement.Virement;
import fr.relais.funding.virement.Virements;
import fr.relais.paymentfiles.retour.Motif;
import fr.relais.paymentfiles.retour.Retour;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Applies what the bank says of one transfer, from wherever it comes. A transfer refused by itself, or come back, holds the
 * payments to its account; one refused with its whole lot says nothing of the account (ASM-FUND-83).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApplyRetour {

    /** ISO 20022: the bank gave no reason. */
    private static final String SANS_MOTIF = "MS03";

    private static final Set<EtatVirement> NOT_PAID = EnumSet.of(EtatVirement.REJETE, EtatVirement.RETOURNE);
    private static final Set<EtatVirement> MONEY_LEAVES =
            EnumSet.of(EtatVirement.LIBERE, EtatVirement.EMIS, EtatVirement.PAYE);

    private final Virements virements;
    private final MoveVirement move;
    private final ComptesBancaires comptes;

    ApplyRetour(Virements virements, MoveVirement move, ComptesBancaires comptes) {
        this.virements = virements;
        this.move = move;
        this.comptes = comptes;
    }

    /** The transfer comes from {@link Virements#forAnswer}; {@code causationId} is null when a file told it. */
    Suite apply(Virement found, Retour retour, Origine origine, Auteur par, String causationId) {
        Suite suite = Suite.of(trouve(found), retour, par.jour());
        if (suite == Suite.APPLIQUEE) {
            move.answer(found, retour, par, causationId);
            if (NOT_PAID.contains(found.etat()) && origine != Origine.LOT) {
                String motif = retour.motif().map(Motif::code).orElse(SANS_MOTIF);
                comptes.refuseParLaBanque(found.compteId(), motif, retour.date());
            }
        }
        return suite;
    }

    private Suite.Trouve trouve(Virement found) {
        LocalDate emisLe = found.transitions().stream()
                .filter(one -> one.acte() == ActeVirement.EMETTRE)
                .map(TransitionVirement::dateEffet)
                .findFirst()
                .orElse(LocalDate.MIN);
        return new Suite.Trouve(found.etat(), found.montant(), emisLe, isPaidByAnother(found));
    }

    private boolean isPaidByAnother(Virement found) {
        return found.etat() == EtatVirement.REJETE
                && virements.ofPaiement(found.dossier(), found.paiement().id()).stream()
                        .anyMatch(
                                other -> other.tentative() != found.tentative() && MONEY_LEAVES.contains(other.etat()));
    }
}
