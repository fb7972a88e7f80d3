package fr.relais.funding.lot;

import fr.relais.kit.problem.RefusalCode;

/** Why an act on a lot is refused. */
public enum LotRefusal implements RefusalCode {
    LOT_INCONNU(404, "§3.7", "Ce lot n'est pas connu.", "Prenez l'identifiant d'un lot dans la liste de votre Caf."),
    VIREMENT_HORS_DU_LOT(
            404,
            "§3.7",
            "Ce virement n'est pas dans ce lot.",
            "Prenez l'identifiant d'un virement dans les lignes du lot ; un virement retiré n'y est plus."),
    LOT_ETAT_INCOMPATIBLE(
            409,
            "§3.7",
            "L'acte n'est pas possible dans cet état du lot.",
            "Lisez l'état du lot et choisissez un acte que cet état permet."),
    AUCUN_PAIEMENT_A_REUNIR(
            409,
            "§3.7",
            "Aucun paiement ordonné ne peut être mis dans ce lot.",
            "Lisez dans errors ce qui manque à chaque paiement et qui doit agir, ou changez les dates et les genres."),
    LOT_EN_ANOMALIE(
            409,
            "§3.7",
            "Un ou plusieurs virements du lot ne passent plus le contrôle.",
            "Retirez du lot les virements nommés dans errors, ou faites lever ce qui les retient."),
    LOT_PERIME(
            409,
            "§3.7",
            "La date d'exécution du lot est passée.",
            "Renvoyez ou abandonnez le lot, puis constituez-en un autre à une date à venir."),
    DATE_EXECUTION_INVALIDE(
            422,
            "§3.7",
            "La date d'exécution n'est pas recevable.",
            "Donnez une date d'aujourd'hui au plus tôt et dans un an au plus tard."),
    SEUIL_NEGATIF(422, "ACT-2", "Un seuil n'est jamais négatif.", "Donnez un montant positif ou nul, ou pas de seuil."),
    CAISSE_SANS_COMPTE(
            409,
            "§3.7",
            "Le compte débité de la Caf n'est pas configuré.",
            "Faites renseigner l'IBAN, le BIC et le nom du compte de la Caf dans la configuration du service."),
    FICHIER_IMPOSSIBLE(
            409,
            "§3.7",
            "Le fichier de virements ne peut pas être écrit.",
            "Corrigez ce que dit le détail, puis refaites l'acte ; rien n'a été libéré ni émis."),
    FICHIER_DIFFERENT(
            409,
            "§3.7",
            "Le fichier écrit aujourd'hui n'est plus celui qui a été libéré.",
            "Vérifiez le compte de la Caf dans la configuration, ou abandonnez le lot et constituez-en un autre.");

    private final Reason reason;

    LotRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
