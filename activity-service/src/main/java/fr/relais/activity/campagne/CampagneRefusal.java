package fr.relais.activity.campagne;

import fr.relais.kit.problem.RefusalCode;

/** Why a campagne, an extension or a draft out of its campagne is refused. */
public enum CampagneRefusal implements RefusalCode {
    CAMPAGNE_INVERSEE(
            422,
            "§7",
            "La campagne finit avant de s'ouvrir.",
            "Donnez une date limite qui n'est pas avant l'ouverture."),
    CAMPAGNE_HORS_EXERCICE(
            422,
            "DL-9",
            "Les dates sont trop loin de l'exercice.",
            "Choisissez des dates entre le 1er janvier de l'année précédente et le 31 décembre de l'année suivante."),
    CAMPAGNE_NON_OUVERTE(
            422,
            "§7",
            "La campagne n'est pas encore ouverte.",
            "Attendez l'ouverture de la campagne, ou demandez à la Caf de l'avancer."),
    REPORT_SANS_CAMPAGNE(
            422,
            "DL-7",
            "Rien n'est attendu : il n'y a pas d'échéance à reporter.",
            "Fixez d'abord la campagne de ce type de données."),
    REPORT_SANS_EFFET(
            422,
            "§7",
            "La nouvelle date ne repousse pas l'échéance.",
            "Donnez une date après l'échéance actuelle du dossier.");

    private final Reason reason;

    CampagneRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
