package fr.relais.funding;

import fr.relais.kit.problem.RefusalCode;

/** Everything funding-service may answer no to, with the rule that says so. */
public enum FundingRefusal implements RefusalCode {
    DOSSIER_INCONNU(
            404,
            "CONV-4",
            "Aucune convention signée n'est connue pour ce dossier.",
            "Vérifiez le numéro du dossier et que sa convention est signée."),
    BAREME_ABSENT(
            404,
            "BAR-2",
            "Le barème de l'exercice n'est pas publié.",
            "Attendez la publication du barème de cet exercice par la Cnaf."),
    MEME_PERSONNE(
            403,
            "ACT-2",
            "La même personne ne peut pas tenir ces deux fonctions.",
            "Demandez à une autre personne, qui n'est pas intervenue sur cet exercice, de faire cet acte."),
    DIFFERE_EXIGE(
            400,
            "CONTRAT",
            "Un acte de masse est traité en différé.",
            "Ajoutez l'en-tête Prefer: respond-async, puis suivez l'opération à l'adresse de l'en-tête Location."),
    DROIT_NON_CALCULABLE(
            409,
            "CALC-3",
            "Le droit ne peut pas encore être calculé.",
            "Lisez l'échéancier du dossier : il dit ce qui manque et qui doit agir."),
    BAREME_INCOHERENT(
            422, "BAR-1", "Le barème n'est pas cohérent.", "Corrigez les valeurs du barème nommées dans le détail."),
    BAREME_DISCONTINU(
            409,
            "ASM-FUND-13",
            "Un exercice resterait sans barème entre deux exercices définitifs.",
            "Publiez d'abord, au moins provisoirement, le barème des exercices nommés dans le détail."),
    BAREME_DEJA_DEFINITIF(
            409,
            "BAR-3",
            "Un barème définitif ne redevient pas provisoire.",
            "Publiez la correction comme une nouvelle version définitive."),
    HORS_PERIODE(
            422,
            "CONV-2",
            "L'exercice est hors de la période de la convention.",
            "Choisissez un exercice couvert par la convention signée."),
    EXERCICE_GERE_PAR_RELAIS(
            409,
            "ASM-FUND-3",
            "Relais paie lui-même les acomptes de cet exercice.",
            "Ne reprenez que les acomptes payés avant l'arrivée du dossier dans Relais."),
    DEJA_REPRIS(
            409,
            "ASM-FUND-3",
            "Les acomptes de cet exercice sont déjà repris.",
            "Lisez la reprise enregistrée au lieu de la renvoyer."),
    ACOMPTE_REPRIS_INVALIDE(
            422,
            "CALC-8",
            "Un acompte repris n'est pas valide.",
            "Corrigez l'acompte nommé dans errors d'après la pièce de paiement.");

    private final Reason reason;

    FundingRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
