package fr.relais.funding.indu;

import fr.relais.kit.problem.RefusalCode;

/** Why an act on an indu is refused. */
public enum InduRefusal implements RefusalCode {
    INDU_INCONNU(
            404, "CALC-9", "Cet indu n'est pas connu.", "Prenez l'identifiant d'un indu dans la liste du dossier."),
    INDU_ETAT_INCOMPATIBLE(
            409,
            "§3.7",
            "L'acte n'est pas possible dans cet état de l'indu.",
            "Lisez l'état de l'indu et choisissez un acte que cet état permet."),
    INDU_NON_NOTIFIE(409, "§3.7", "L'indu n'est pas notifié.", "Notifiez d'abord l'indu, puis demandez sa lettre."),
    INDU_DEJA_CONTESTE(
            409,
            "ASM-FUND-37",
            "L'indu a déjà été contesté.",
            "La Caf a déjà décidé : il reste le recours devant le tribunal administratif."),
    REMISE_DEJA_DEMANDEE(
            409,
            "ASM-FUND-37",
            "Une remise a déjà été demandée pour cet indu.",
            "La Caf a déjà décidé : demandez-lui plutôt un plan de recouvrement."),
    PROPOSITION_ABSENTE(
            409,
            "ASM-FUND-38",
            "Personne n'a encore proposé cette décision.",
            "Faites d'abord proposer la remise par l'ordonnateur, ou la non-valeur par l'agent comptable."),
    INDU_PRESCRIT(
            409,
            "ASM-FUND-40",
            "L'indu est prescrit : il ne peut plus être mis en recouvrement.",
            "Proposez son admission en non-valeur."),
    MONTANT_SUPERIEUR_AU_RESTE(
            422,
            "CALC-9",
            "Le montant n'est pas compris entre 0.01 et ce qui reste à recouvrer.",
            "Lisez ce qui reste de l'indu et donnez un montant positif qui ne le dépasse pas."),
    PLAN_INCOHERENT(
            422,
            "§3.7",
            "Le plan n'est pas un échéancier de ce qui reste à recouvrer.",
            "Donnez des échéances positives, dans l'ordre de leurs dates à venir, dont la somme est le reste."),
    REMBOURSEMENT_INVALIDE(
            422,
            "§3.7",
            "Le remboursement n'est pas recevable.",
            "Donnez la date de réception, et une référence qui n'a pas déjà servi pour cet indu."),
    INDU_AU_DESSUS_DU_SEUIL(
            422,
            "CALC-9",
            "L'indu n'est pas un petit montant.",
            "Seul ce qui reste en dessous du seuil s'annule : recouvrez l'indu, ou proposez la non-valeur.");

    private final Reason reason;

    InduRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
