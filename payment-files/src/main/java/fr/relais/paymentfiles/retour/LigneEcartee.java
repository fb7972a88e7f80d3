package fr.relais.paymentfiles.retour;

import java.time.LocalDate;
import java.util.Optional;

/** A movement of the account that this module cannot tie to a transfer: somebody has to look at it. */
public record LigneEcartee(Raison raison, Optional<String> reference, Optional<String> montant, LocalDate date) {

    /** Why nothing is concluded from the line. */
    public enum Raison {
        /** No end-to-end reference, or {@code NOTPROVIDED}. */
        SANS_REFERENCE,
        /** Money came in, and nothing says that it is one of our transfers that came back. */
        CREDIT_SANS_RETOUR,
        /** A credit of the account was undone: no transfer of ours. */
        CREDIT_ANNULE
    }
}
