package fr.relais.funding.indu;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;

/** Euros that came in for an indu, on a day, under a reference that serves once. */
public record Remboursement(Montant montant, LocalDate date, String reference) {

    void requireReceivable(LocalDate constateLe, LocalDate today, List<Mouvement> known) {
        if (date.isAfter(today) || date.isBefore(constateLe)) {
            throw Refused.because(
                            InduRefusal.REMBOURSEMENT_INVALIDE,
                            "Un remboursement se reçoit entre le " + constateLe + ", jour du constat, et aujourd'hui.")
                    .at("/date");
        }
        if (known.stream().anyMatch(one -> reference.equals(one.reference()))) {
            throw Refused.because(
                            InduRefusal.REMBOURSEMENT_INVALIDE, "Cette référence est déjà celle d'un remboursement.")
                    .at("/reference");
        }
    }
}
