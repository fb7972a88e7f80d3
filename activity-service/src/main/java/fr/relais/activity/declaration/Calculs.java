package fr.relais.activity.declaration;

import fr.relais.activity.dossier.Dossier;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.math.RoundingMode;
import java.util.Optional;

/** What the declared figures come to, for the reader: what is paid is computed elsewhere, from the barème (CALC-1, CALC-2). */
public record Calculs(Montant prixDeRevient, Etp etpAnimation) {

    static Calculs of(DonneesDeclarees donnees, ComptesEligibles comptes, Dossier dossier, Exercice exercice) {
        return new Calculs(
                comptes.prixDeRevient(donnees.charges()), EtpAnimation.of(donnees.animateurs(), dossier, exercice));
    }

    /** {@code C / E}, half a cent going up, for display only (CALC-3); none without ETP. */
    public Optional<Montant> coutParEtp() {
        return etpAnimation.isZero()
                ? Optional.empty()
                : Optional.of(new Montant(prixDeRevient.euros().divide(etpAnimation.value(), 2, RoundingMode.HALF_UP)));
    }

    /** Compared as {@code C > P × E}, without a division that rounds (CALC-3). */
    boolean exceeds(Montant plafond) {
        return !etpAnimation.isZero()
                && prixDeRevient.euros().compareTo(plafond.euros().multiply(etpAnimation.value())) > 0;
    }
}
