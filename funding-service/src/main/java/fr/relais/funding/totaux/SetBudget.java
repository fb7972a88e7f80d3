package fr.relais.funding.totaux;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Enters the budget of a year for the Caf of who acts. */
@ApplicationScoped
public class SetBudget {

    private final Budgets budgets;

    SetBudget(Budgets budgets) {
        this.budgets = budgets;
    }

    @Transactional
    public Budget set(String codeCaf, Exercice exercice, Montant montant, Revision lue, Acteur acteur) {
        if (montant.isNegative()) {
            throw Refused.because(TotauxRefusal.BUDGET_NEGATIF, "Un budget n'est jamais négatif.")
                    .at("/montant");
        }
        return budgets.replace(budgets.of(codeCaf, exercice, acteur), montant, lue);
    }
}
