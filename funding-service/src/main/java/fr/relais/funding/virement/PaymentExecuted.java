package fr.relais.funding.virement;

import fr.relais.funding.faits.Genre;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.UUID;

/** Published when the bank says that the euros of a payment left the account of the Caf. */
public record PaymentExecuted(
        UUID paiementId,
        DossierId dossier,
        Exercice exercice,
        Genre genre,
        int rang,
        Montant montant,
        String endToEndId,
        LocalDate executeLe) {

    static final String TYPE = "fr.relais.PaymentExecuted.v1";

    static PaymentExecuted of(Virement virement, TransitionVirement execution) {
        var cle = virement.paiement().cle();
        return new PaymentExecuted(
                virement.paiement().id(),
                virement.dossier(),
                cle.exercice(),
                cle.genre(),
                cle.rang(),
                virement.montant(),
                virement.endToEndId(),
                execution.dateEffet());
    }
}
