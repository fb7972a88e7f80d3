package fr.relais.funding.retour;

import fr.relais.funding.virement.EtatVirement;
import fr.relais.funding.virement.Issue;
import fr.relais.kit.value.Montant;
import fr.relais.paymentfiles.retour.LigneEcartee;
import fr.relais.paymentfiles.retour.Retour;
import fr.relais.paymentfiles.retour.StatutRetour;
import java.time.LocalDate;

/** What followed from a line of the bank: it is applied, it changes nothing, or somebody has to look at it. */
public enum Suite {
    APPLIQUEE,
    SANS_EFFET,
    MONTANT_DIFFERENT,
    CONTRADICTOIRE,
    /** The bank says it paid what it had refused, and what another transfer pays again: the most serious. */
    DOUBLE_PAIEMENT_SUSPECTE,
    REFERENCE_INCONNUE,
    /** Told of a day to come, or from before the transfer left (ASM-FUND-82). */
    DATE_INVRAISEMBLABLE,
    SANS_REFERENCE,
    CREDIT_SANS_RETOUR,
    CREDIT_ANNULE;

    /** A transfer as an answer finds it: {@code payeAutrement} when another attempt carries, or carried, the same payment. */
    record Trouve(EtatVirement etat, Montant montant, LocalDate emisLe, boolean payeAutrement) {}

    static Suite of(Trouve found, Retour retour, LocalDate today) {
        return switch (Issue.of(found.etat(), found.montant(), retour)) {
            case APPLIQUEE ->
                retour.date().isAfter(today) || retour.date().isBefore(found.emisLe())
                        ? DATE_INVRAISEMBLABLE
                        : APPLIQUEE;
            case SANS_EFFET -> SANS_EFFET;
            case MONTANT_DIFFERENT -> MONTANT_DIFFERENT;
            case CONTRADICTOIRE -> isPaidTwice(found, retour) ? DOUBLE_PAIEMENT_SUSPECTE : CONTRADICTOIRE;
        };
    }

    private static boolean isPaidTwice(Trouve found, Retour retour) {
        return found.etat() == EtatVirement.REJETE && retour.statut() == StatutRetour.EXECUTE && found.payeAutrement();
    }

    static Suite of(LigneEcartee.Raison raison) {
        return switch (raison) {
            case SANS_REFERENCE -> SANS_REFERENCE;
            case CREDIT_SANS_RETOUR -> CREDIT_SANS_RETOUR;
            case CREDIT_ANNULE -> CREDIT_ANNULE;
        };
    }

    /** True when nothing could be concluded. */
    public boolean isATraiter() {
        return this != APPLIQUEE && this != SANS_EFFET;
    }
}
