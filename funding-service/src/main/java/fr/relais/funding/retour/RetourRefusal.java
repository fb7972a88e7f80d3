package fr.relais.funding.retour;

import fr.relais.kit.problem.RefusalCode;

/** Why a file of the bank, or an act on one of its lines, is refused. */
public enum RetourRefusal implements RefusalCode {
    FICHIER_BANCAIRE_REFUSE(
            422,
            "ASM-FUND-80",
            "Le fichier de la banque n'est pas lu : rien n'en est retenu.",
            "Lisez dans le détail ce qui ne va pas, puis demandez à la banque le fichier d'origine."),
    RETOURS_INCONNUS(
            404,
            "§3.7",
            "Ces retours de la banque ne sont pas connus.",
            "Donnez le code de votre Caf, ou prenez l'identifiant d'une ligne dans la liste de ses retours."),
    LIGNE_ETAT_INCOMPATIBLE(
            409,
            "ASM-FUND-84",
            "La ligne est déjà traitée.",
            "Lisez l'état de la ligne : ce qui a été décidé d'elle ne change plus."),
    RATTACHEMENT_INCOMPLET(
            422,
            "ASM-FUND-85",
            "Le statut du virement est donné pour une ligne qui n'en porte pas, et seulement pour elle.",
            "Donnez le statut que montre le relevé si la ligne n'en a pas ; sinon, ne le donnez pas."),
    RATTACHEMENT_REFUSE(
            409,
            "ASM-FUND-84",
            "Cette réponse ne peut pas être vraie de ce virement.",
            "Vérifiez la référence et le montant sur le relevé, demandez à la banque, puis classez la ligne s'il le faut.");

    private final Reason reason;

    RetourRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
