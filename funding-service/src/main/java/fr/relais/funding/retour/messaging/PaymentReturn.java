package fr.relais.funding.retour.messaging;

import fr.relais.kit.value.Montant;
import fr.relais.paymentfiles.retour.Motif;
import fr.relais.paymentfiles.retour.Retour;
import fr.relais.paymentfiles.retour.StatutRetour;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/** What a bank says of one transfer, as the gateway of the bank publishes it. */
record PaymentReturn(
        @NotNull @Pattern(regexp = PRINTABLE) String endToEndId,
        @NotNull StatutRetour statut,
        Montant montant,
        @Pattern(regexp = PRINTABLE) String motif,
        @NotNull LocalDate date) {

    static final String TYPE = "fr.relais.PaymentReturn.v1";

    private static final String PRINTABLE = "^[ -~]{1,35}$";

    /** Each answer about a transfer counts its own versions: answers come in any order (ASM-FUND-65). */
    String aggregate() {
        return "retour/" + endToEndId + "/" + statut;
    }

    Retour toRetour() {
        return new Retour(
                endToEndId,
                statut,
                Optional.ofNullable(motif).map(Motif::of),
                Optional.ofNullable(montant).map(Montant::euros),
                date);
    }
}
