package fr.relais.funding.droit;

import fr.relais.funding.faits.DecisionCaf;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;

/** The right of a year that the Caf withdrew: none, and the decision is its explanation (DL-8, DL-9, ASM-FUND-21). */
public final class Retrait {

    private Retrait() {}

    public static Etape etape(DecisionCaf decision) {
        Exercice exercice = decision.exercice().orElseThrow();
        return Etape.of(
                Regle.DL_9,
                "Droit réel " + exercice + ", retiré par décision de la Caf",
                Montant.ZERO.toString(),
                List.of(
                        Valeur.of("décision du", Textes.jour(decision.priseLe())),
                        Valeur.of("motif", decision.motif())),
                Montant.ZERO);
    }
}
