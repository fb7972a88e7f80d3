package fr.relais.activity;

import fr.relais.kit.problem.RefusalCode;

/** Why this service says no: one constant per reason, with the rule that refuses. */
public enum ActivityRefusal implements RefusalCode {
    DOSSIER_INCONNU(404, "§2.2", "Ce dossier n'est pas connu."),
    HORS_PERIODE(422, "CONV-2", "L'exercice est hors de la période de la convention."),
    MISSION_NON_CONVENTIONNEE(422, "BON-1", "La mission n'est pas dans les termes signés de l'exercice."),

    COMPTE_NON_ADMIS(422, "DECL-1", "Le compte n'est pas un compte de charges."),
    MONTANT_NEGATIF(422, "DECL-5", "Un montant déclaré n'est jamais négatif."),
    QUOTITE_NON_ADMISE(422, "DECL-5", "La quotité est supérieure à 0 et au plus égale à 1,00."),
    PERIODE_HORS_EXERCICE(422, "DECL-5", "La période d'un animateur tient dans l'exercice."),
    CHOIX_HORS_PREVISIONNEL(422, "DECL-2", "La mission à évaluer se choisit dans le prévisionnel."),

    DONNEE_MANQUANTE(422, "DECL-1", "Une donnée obligatoire manque."),
    MISSION_NON_CHOISIE(422, "DECL-2", "La mission renforcée à évaluer n'est pas choisie."),
    BUDGET_NON_EQUILIBRE(422, "DECL-6", "Le budget prévisionnel n'est pas équilibré."),
    VERDICT_INCOMPLET(422, "BON-4", "Une mission évaluée est atteinte ou ne l'est pas."),

    ETAT_INCOMPATIBLE(409, "§3", "L'acte n'est pas possible dans cet état."),
    VALIDATEUR_PARTENAIRE(403, "ACT-2", "Le partenaire ne décide pas pour la Caf."),
    MEME_PERSONNE(403, "ACT-2", "Qui a déclaré ne décide pas."),
    VERSION_PERIMEE(412, "CONTRAT", "La ressource a changé depuis sa lecture.");

    private final Reason reason;

    ActivityRefusal(int status, String regle, String titre) {
        this.reason = new Reason(status, regle, titre);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
