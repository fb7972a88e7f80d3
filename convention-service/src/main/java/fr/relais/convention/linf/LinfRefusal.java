package fr.relais.convention.linf;

import fr.relais.kit.problem.RefusalCode;

/** Why a change of the referencing of a relais is refused. */
public enum LinfRefusal implements RefusalCode {
    LINF_ETAT_INCOMPATIBLE(
            409,
            "§3.9",
            "L'acte n'est pas possible dans cet état du référencement.",
            "Lisez l'état du référencement et choisissez un acte que cet état permet."),
    LINF_DATE_ANTERIEURE(
            422,
            "§3.9",
            "La date précède le dernier changement d'état du référencement.",
            "Donnez une date qui n'est pas avant celle du dernier changement d'état."),
    LINF_SANS_TERRITOIRE(
            422,
            "GU-4",
            "Le relais n'a pas de territoire à cette date.",
            "Enregistrez d'abord les communes que le relais couvre."),
    LINF_DEJA_HABILITE(
            409,
            "GU-4",
            "Un autre lieu d'information reçoit déjà les demandes en ligne d'une commune de ce territoire.",
            "Un seul les reçoit par territoire : retirez d'abord l'habilitation de l'autre, ou revoyez le territoire.");

    private final Reason reason;

    LinfRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
