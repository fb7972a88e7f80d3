package fr.relais.convention.projet;

import fr.relais.kit.problem.RefusalCode;

/** Why an act on a projet is refused. */
public enum ProjetRefusal implements RefusalCode {
    PROJET_EN_COURS(
            409,
            "§3.1",
            "Un projet de ce dossier est déjà en cours d'élaboration ou d'instruction.",
            "Continuez ou retirez le projet en cours avant d'en ouvrir un autre."),
    ETAT_DU_PROJET_INCOMPATIBLE(
            409,
            "§3.1",
            "L'acte n'est pas possible dans l'état du projet.",
            "Lisez l'état actuel du projet et choisissez un acte que cet état permet."),
    EVOLUTION_SANS_PROJET(
            422,
            "PRJ-3",
            "Aucun projet validé ne couvre la période de cette évolution.",
            "Ouvrez une création ou un renouvellement, ou choisissez une période comprise dans celle du projet validé."),
    PROJET_INCOMPLET(
            422,
            "§3.1",
            "Le projet n'est pas complet.",
            "Complétez ce que nomme chaque erreur, puis déposez de nouveau le projet."),
    AUTORITE_INCOMPETENTE(
            422,
            "PRJ-1",
            "Cette autorité ne décide pas d'un projet de cette nature.",
            "Faites décider l'autorité que le détail nomme."),
    DEPOSANT_NE_DECIDE_PAS(
            403,
            "ACT-2",
            "Qui dépose un projet n'en décide pas.",
            "Faites enregistrer la décision par une autre personne."),
    PARTENAIRE_SANS_NOM(
            422,
            "§12",
            "Un partenaire d'un autre type doit être nommé.",
            "Donnez le nom du partenaire, ou choisissez son type dans la liste."),
    EVALUATION_PREMATUREE(
            422,
            "§3.1",
            "La période contractuelle du projet n'est pas finie.",
            "Attendez la fin de la période pour évaluer le projet.");

    private final Reason reason;

    ProjetRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
