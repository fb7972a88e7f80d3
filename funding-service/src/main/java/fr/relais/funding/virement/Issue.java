package fr.relais.funding.virement;

import static fr.relais.funding.virement.EtatVirement.EMIS;
import static fr.relais.funding.virement.EtatVirement.PAYE;
import static fr.relais.funding.virement.EtatVirement.REJETE;
import static fr.relais.funding.virement.EtatVirement.RETOURNE;

import fr.relais.kit.value.Montant;
import fr.relais.paymentfiles.retour.Retour;
import fr.relais.paymentfiles.retour.StatutRetour;
import java.util.EnumSet;
import java.util.Set;

/** What an answer of the bank does to a transfer, however often and in whatever order the answers come (ASM-FUND-65). */
public enum Issue {
    /** The transfer moves. */
    APPLIQUEE,
    /** It says what is known, or decides nothing. */
    SANS_EFFET,
    /** It speaks of another amount: somebody has to look. */
    MONTANT_DIFFERENT,
    /** It cannot be true of a transfer in that state, e.g. executed after rejected: somebody has to look. */
    CONTRADICTOIRE;

    private static final Set<EtatVirement> AT_THE_BANK = EnumSet.of(EMIS, PAYE, REJETE, RETOURNE);

    public static Issue of(EtatVirement etat, Montant montant, Retour retour) {
        if (!AT_THE_BANK.contains(etat)) {
            return CONTRADICTOIRE;
        }
        if (retour.montant()
                .filter(told -> told.compareTo(montant.euros()) != 0)
                .isPresent()) {
            return MONTANT_DIFFERENT;
        }
        return of(etat, retour.statut());
    }

    private static Issue of(EtatVirement etat, StatutRetour told) {
        return switch (told) {
            case EN_ATTENTE -> SANS_EFFET;
            case ACCEPTE -> etat == EMIS ? APPLIQUEE : SANS_EFFET;
            case EXECUTE ->
                switch (etat) {
                    case EMIS -> APPLIQUEE;
                    case REJETE -> CONTRADICTOIRE;
                    default -> SANS_EFFET;
                };
            case REJETE ->
                switch (etat) {
                    case EMIS -> APPLIQUEE;
                    case PAYE -> CONTRADICTOIRE;
                    default -> SANS_EFFET;
                };
            case RETOURNE ->
                switch (etat) {
                    case EMIS, PAYE -> APPLIQUEE;
                    case REJETE -> CONTRADICTOIRE;
                    default -> SANS_EFFET;
                };
        };
    }
}
