package fr.relais.funding.decompte;

import fr.relais.kit.problem.RefusalCode;

/** What a statement may answer no to. */
public enum DecompteRefusal implements RefusalCode {
    PAIEMENT_INCONNU(
            404,
            "PAY-6",
            "Aucun paiement de ce numéro n'est ordonné pour ce dossier.",
            "Prenez le numéro dans la liste des paiements du dossier."),
    EXERCICE_SANS_ECHEANCE(
            404,
            "CONV-2",
            "Le dossier n'a aucune échéance pour cet exercice.",
            "Choisissez un exercice de l'échéancier du dossier.");

    private final Reason reason;

    DecompteRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
