package fr.relais.funding.indu;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.UUID;

/**
 * Published when an indu is recovered in part or whole: by a payment that gives up part of itself or, when {@code mode} says so, by a
 * repayment received, whose own id is then {@code paiementId} (CALC-9).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InduRecovered(
        UUID induId,
        DossierId dossier,
        Exercice exercice,
        UUID paiementId,
        Montant montant,
        Montant reste,
        Mode mode,
        String reference) {

    /** Absent from what a payment gave up, as in the first events. */
    public enum Mode {
        REMBOURSEMENT
    }

    public static final String TYPE = "fr.relais.InduRecovered.v1";

    /** Of the withholding just made. */
    public static InduRecovered retenue(Indu indu, UUID paiementId, Montant montant) {
        return of(indu, paiementId, montant, null, null);
    }

    static InduRecovered remboursement(Indu indu, Mouvement received) {
        return of(indu, received.id(), received.montant(), Mode.REMBOURSEMENT, received.reference());
    }

    private static InduRecovered of(Indu indu, UUID paiementId, Montant montant, Mode mode, String reference) {
        return new InduRecovered(
                indu.id(), indu.dossier(), indu.cle().exercice(), paiementId, montant, indu.reste(), mode, reference);
    }
}
