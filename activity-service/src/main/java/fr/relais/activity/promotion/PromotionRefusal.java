package fr.relais.activity.promotion;

import fr.relais.kit.problem.RefusalCode;

/** Why a fact of the promotion is refused. */
public enum PromotionRefusal implements RefusalCode {
    STRATEGIE_INVERSEE(
            422,
            "PR-1",
            "La stratégie finit avant d'avoir commencé.",
            "Donnez un dernier exercice qui n'est pas avant le premier."),
    ACTION_INCONNUE(404, "§6.3", "Cette action n'est pas dans l'année du relais.", "Relisez la liste des actions.");

    private final Reason reason;

    PromotionRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
