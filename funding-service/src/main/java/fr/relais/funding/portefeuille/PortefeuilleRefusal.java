package fr.relais.funding.portefeuille;

import fr.relais.kit.problem.RefusalCode;

/** What a simulation of a portfolio may answer no to. */
public enum PortefeuilleRefusal implements RefusalCode {
    BAREME_INCHANGE(422, "BAR-1", "Rien n'est changé au barème.", "Donnez au moins un montant ou un taux à essayer."),
    MONTANT_NEGATIF(
            422, "BAR-1", "Un montant du barème n'est jamais négatif.", "Corrigez le montant nommé dans errors."),
    PORTEFEUILLE_INCONNU(
            404,
            "ASM-FUND-57",
            "Aucune simulation de ce numéro n'est connue, ou elle n'est plus conservée.",
            "Prenez le numéro dans le compte rendu de l'opération, ou demandez une nouvelle simulation.");

    private final Reason reason;

    PortefeuilleRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
