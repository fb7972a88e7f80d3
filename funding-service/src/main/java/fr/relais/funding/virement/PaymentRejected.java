package fr.relais.funding.virement;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.faits.Genre;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Published when the bank refuses a transfer or, {@code apresExecution}, when its money came back, or when its lot is given up
 * after the release (ASM-FUND-72): the payment is due again. {@code motif} is the reason in French, after its ISO 20022 code when
 * the bank gave one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentRejected(
        UUID paiementId,
        DossierId dossier,
        Exercice exercice,
        Genre genre,
        int rang,
        Montant montant,
        String endToEndId,
        LocalDate rejeteLe,
        boolean apresExecution,
        String motif) {

    static final String TYPE = "fr.relais.PaymentRejected.v1";

    static PaymentRejected of(Virement virement, TransitionVirement rejet) {
        var cle = virement.paiement().cle();
        return new PaymentRejected(
                virement.paiement().id(),
                virement.dossier(),
                cle.exercice(),
                cle.genre(),
                cle.rang(),
                virement.montant(),
                virement.endToEndId(),
                rejet.dateEffet(),
                rejet.acte() == ActeVirement.RETOURNER,
                rejet.motif());
    }
}
