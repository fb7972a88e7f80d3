package fr.relais.funding.virement;

import fr.relais.kit.problem.RefusalCode;

/** Why an act on a transfer is refused. */
public enum VirementRefusal implements RefusalCode {
    VIREMENT_ETAT_INCOMPATIBLE(
            409,
            "§3.7",
            "L'acte n'est pas possible dans cet état du virement.",
            "Lisez l'état du virement : un virement libéré ne se retire plus qu'avec tout son lot, un virement émis attend la banque.");

    private final Reason reason;

    VirementRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
