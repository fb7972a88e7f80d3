package fr.relais.funding.totaux;

import fr.relais.kit.problem.RefusalCode;

/** What totals, budgets and public data may answer no to. */
public enum TotauxRefusal implements RefusalCode {
    BUDGET_NEGATIF(422, "CALC-12", "Un budget n'est jamais négatif.", "Corrigez le montant du budget."),
    ATTRIBUANT_INCONNU(
            409,
            "ASM-FUND-55",
            "Le nom et le SIRET de votre Caf ne sont pas configurés.",
            "Demandez à l'exploitant de les ajouter à la configuration du service.");

    private final Reason reason;

    TotauxRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
