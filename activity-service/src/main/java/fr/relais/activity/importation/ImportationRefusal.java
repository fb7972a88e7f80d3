package fr.relais.activity.importation;

import fr.relais.kit.problem.RefusalCode;

/** Why an export, a line of it or a correspondence is refused. */
public enum ImportationRefusal implements RefusalCode {
    CORRESPONDANCE_ABSENTE(
            422,
            "OQ-20",
            "Aucune correspondance ne dit ce que sont les colonnes de cet exercice.",
            "Fixez d'abord la correspondance des colonnes de l'exercice."),
    CORRESPONDANCE_INVALIDE(
            422,
            "§12",
            "La correspondance ne donne pas une fois chaque réponse obligatoire.",
            "Corrigez les champs nommés dans errors."),
    IMPORT_INCOMPLET(
            422,
            "§12",
            "L'export n'est pas entier.",
            "Exportez de nouveau le questionnaire, et envoyez le fichier tel quel avec son nombre de lignes."),
    LIGNE_EN_DOUBLE(
            422,
            "§12",
            "Le dossier ou l'identifiant est sur plusieurs lignes de l'export.",
            "Gardez une seule réponse par dossier dans l'export."),
    COMPLETUDE_IMPOSSIBLE(
            422,
            "§3.5",
            "Le bilan n'a pas pu être rendu ce jour-là.",
            "Vérifiez la date de l'export : ni avant l'exercice, ni dans l'avenir."),
    REPONSE_DEJA_IMPORTEE(
            409,
            "§12",
            "Le dossier et l'identifiant de la réponse ne vont plus ensemble.",
            "Corrigez dans l'export l'identifiant de la réponse, ou le dossier."),
    BILAN_DEJA_RENDU(
            409,
            "DECL-3",
            "Le partenaire a rendu ce bilan par le formulaire.",
            "Gardez le bilan rendu : un import ne remplace que ce qui a été importé."),
    BILAN_DEJA_EVALUE(
            409,
            "§3.5",
            "Le bilan est évalué : ses réponses ne changent plus.",
            "Retirez la ligne de l'export, ou faites réviser le verdict par un contrôle.");

    private final Reason reason;

    ImportationRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
