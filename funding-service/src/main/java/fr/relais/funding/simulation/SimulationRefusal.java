package fr.relais.funding.simulation;

import fr.relais.kit.problem.RefusalCode;

/** What a simulation may answer no to. */
public enum SimulationRefusal implements RefusalCode {
    SIMULATION_SANS_DONNEES(
            422,
            "DECL-1",
            "Rien n'est déclaré pour cet exercice : la simulation ne sait sur quoi calculer.",
            "Donnez à la fois les charges et les animateurs."),
    CHARGE_NEGATIVE(
            422, "DECL-5", "Une charge n'est jamais négative.", "Corrigez le montant de la charge nommée dans errors."),
    ACTUALISE_ABSENT(
            409,
            "DECL-4",
            "Aucune donnée actualisée ne permet de projeter l'exercice.",
            "Attendez la validation des données actualisées, ou essayez vos chiffres par une simulation.");

    private final Reason reason;

    SimulationRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
