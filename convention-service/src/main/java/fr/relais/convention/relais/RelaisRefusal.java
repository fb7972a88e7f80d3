package fr.relais.convention.relais;

import fr.relais.kit.problem.RefusalCode;

/** Why something said of a relais is refused. */
public enum RelaisRefusal implements RefusalCode {
    SUCCESSION_IMPOSSIBLE(
            422,
            "OQ-23",
            "Un dossier ne peut pas prendre la suite de ce dossier.",
            "Nommez le dossier que celui-ci remplace, un autre dossier de votre Caf."),
    BENEFICIAIRE_INCHANGE(
            422,
            "ACT-4",
            "Ce gestionnaire gère déjà le relais.",
            "Donnez le SIRET du gestionnaire qui prend la suite."),
    GESTION_HORS_ORDRE(
            422,
            "ACT-4",
            "Un relais n'a qu'un gestionnaire à la fois.",
            "Datez le changement d'aujourd'hui au plus tard, et après le début de la gestion en cours.");

    private final Reason reason;

    RelaisRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
