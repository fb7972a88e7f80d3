package fr.relais.activity;

import fr.relais.kit.problem.RefusalCode;

/** Why this service says no: one constant per reason, with the rule that refuses. */
public enum ActivityRefusal implements RefusalCode {
    DOSSIER_INCONNU(
            404,
            "§2.2",
            "Ce dossier n'est pas connu.",
            "Vérifiez le numéro du dossier et que sa convention est signée."),
    HORS_PERIODE(
            422,
            "CONV-2",
            "L'exercice est hors de la période de la convention.",
            "Choisissez un exercice couvert par la convention signée."),
    MISSION_NON_CONVENTIONNEE(
            422,
            "BON-1",
            "La mission n'est pas dans les termes signés de l'exercice.",
            "Choisissez une mission inscrite aux termes signés, ou faites signer un avenant."),

    COMPTE_NON_ADMIS(
            422,
            "DECL-1",
            "Le compte n'est pas un compte de charges.",
            "Reportez la dépense sur un compte de charges du budget type."),
    MONTANT_NEGATIF(422, "DECL-5", "Un montant déclaré n'est jamais négatif.", "Déclarez un montant positif ou nul."),
    QUOTITE_NON_ADMISE(
            422,
            "DECL-5",
            "La quotité est supérieure à 0 et au plus égale à 1,00.",
            "Donnez une quotité supérieure à 0 et au plus égale à 1,00."),
    PERIODE_HORS_EXERCICE(
            422,
            "DECL-5",
            "La période d'un agent tient dans l'exercice.",
            "Limitez la période de l'agent à l'exercice déclaré."),
    CHOIX_HORS_PREVISIONNEL(
            422,
            "DECL-2",
            "La mission à évaluer se choisit dans le prévisionnel.",
            "Faites ce choix dans le prévisionnel de l'exercice."),

    POSTE_COMPTE_DEUX_FOIS(
            422,
            "CALC-6",
            "Un poste est tenu par deux animateurs le même jour.",
            "Comptez l'absent ou son remplaçant : arrêtez la période de l'un la veille de celle de l'autre."),
    CHAMP_ABSENT(
            422,
            "§3.4",
            "La correction demandée porte sur un champ que la déclaration n'a pas.",
            "Nommez un champ de la déclaration reçue, par exemple /charges/0/montant."),
    REUNION_A_VENIR(
            422, "§3.5", "La réunion de bilan se note une fois tenue.", "Donnez un jour au plus tard aujourd'hui."),
    VERSION_INCONNUE(
            404,
            "§3.4",
            "Cette version de la déclaration n'existe pas.",
            "Lisez la liste des versions de la déclaration."),
    VERSION_NON_REMISE(
            409,
            "§3.4",
            "Cette version de la déclaration n'a pas été remise à la Caf.",
            "Déclarez d'abord sa complétude, ou demandez le récépissé d'une version remise."),

    DONNEE_MANQUANTE(
            422,
            "DECL-1",
            "Une donnée obligatoire manque.",
            "Complétez les données nommées dans errors, puis refaites l'acte."),
    MISSION_NON_CHOISIE(
            422,
            "DECL-2",
            "La mission renforcée à évaluer n'est pas choisie.",
            "Choisissez la mission à évaluer, ou déclarez qu'il n'y en a pas."),
    BUDGET_NON_EQUILIBRE(
            422,
            "DECL-6",
            "Le budget prévisionnel n'est pas équilibré.",
            "Corrigez les charges ou les produits pour que leurs totaux soient égaux."),
    VERDICT_INCOMPLET(
            422,
            "BON-4",
            "Une mission évaluée est atteinte ou ne l'est pas.",
            "Dites si la mission évaluée est atteinte ou non."),

    MISSIONS_NON_RENFORCEES(
            422,
            "§6.4",
            "Les missions renforcées commencent en 2022.",
            "Avant 2022, la Caf saisit le résultat de la mission dans l'évaluation du bilan."),
    ECART_SANS_MOTIF(
            422,
            "BON-4",
            "Le verdict s'écarte du verdict calculé sans dire pourquoi.",
            "Donnez motifEcart, ou le verdict que les faits donnent."),
    ECART_INEXISTANT(
            422,
            "BON-4",
            "Le verdict ne s'écarte pas du verdict calculé.",
            "Relisez l'évaluation, qui a pu changer, et retirez motifEcart."),

    ETAT_INCOMPATIBLE(
            409,
            "§3",
            "L'acte n'est pas possible dans cet état.",
            "Lisez l'état actuel et choisissez un acte que cet état permet."),
    MEME_PERSONNE(
            403,
            "ACT-2",
            "Qui a agi pour le gestionnaire ne décide pas pour la Caf.",
            "Faites décider une personne qui n'a ni saisi, ni complété, ni signé pour le gestionnaire.");

    private final Reason reason;

    ActivityRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
