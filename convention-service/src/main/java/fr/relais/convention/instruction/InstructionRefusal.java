package fr.relais.convention.instruction;

import fr.relais.kit.problem.RefusalCode;

/** Why the dates of a Caf are refused. */
public enum InstructionRefusal implements RefusalCode {
    ECHEANCES_INCOHERENTES(
            422,
            "§7",
            "Les échéances d'un exercice se suivent, dans cet exercice.",
            "Choisissez des dates de l'exercice, le dépôt avant la décision.");

    private final Reason reason;

    InstructionRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
