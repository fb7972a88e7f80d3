package fr.relais.funding.totaux;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads the budget of a year, 0.00 at revision 0 while none was entered. */
@ApplicationScoped
public class ReadBudget {

    private final Budgets budgets;

    ReadBudget(Budgets budgets) {
        this.budgets = budgets;
    }

    @Transactional
    public Budget read(String codeCaf, Exercice exercice, Acteur acteur) {
        return budgets.of(codeCaf, exercice, acteur);
    }
}
