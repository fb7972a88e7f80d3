package fr.relais.funding.virement;

import fr.relais.funding.faits.Genre;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.UUID;

/** Published when the agent comptable releases a payment: the euros that will leave, and the reference the bank will know them by. */
public record PaymentReleased(
        UUID paiementId,
        DossierId dossier,
        Exercice exercice,
        Genre genre,
        int rang,
        Montant montant,
        String endToEndId,
        UUID lotId,
        LocalDate libereLe,
        String liberePar) {

    static final String TYPE = "fr.relais.PaymentReleased.v1";

    static PaymentReleased of(Virement virement, TransitionVirement liberation) {
        var cle = virement.paiement().cle();
        return new PaymentReleased(
                virement.paiement().id(),
                virement.dossier(),
                cle.exercice(),
                cle.genre(),
                cle.rang(),
                virement.montant(),
                virement.endToEndId(),
                virement.lotId(),
                liberation.dateEffet(),
                liberation.par());
    }
}
