package fr.relais.funding.decision;

import fr.relais.kit.problem.RefusalCode;

/** Why a decision of the Caf is refused. */
public enum DecisionRefusal implements RefusalCode {
    DECISION_IMPOSSIBLE(
            409,
            "CONV-7",
            "La décision n'est pas possible après la précédente.",
            "Lisez les décisions du dossier : celle-ci est déjà prise, ou il n'y a rien à lever."),
    EXERCICE_EXIGE(
            422,
            "DL-9",
            "Cette décision porte sur un exercice.",
            "Nommez l'exercice : seule une suspension peut porter sur tout le dossier."),
    DROIT_NON_RETIRABLE(
            422,
            "DL-8",
            "Le droit de cet exercice ne peut pas être retiré.",
            "Un droit se retire quand l'exercice est justifié en retard ou quand plus aucune convention ne le couvre."),
    FORCLUSION_NON_ENCOURUE(
            422,
            "DL-9",
            "L'exercice n'est pas forclos.",
            "Une forclusion se relève après sa date, lisible dans le barème, ou après le retrait du droit."),
    REPRISE_ABSENTE(
            409,
            "ASM-FUND-3",
            "Rien n'est repris pour cet exercice.",
            "Enregistrez d'abord la reprise de cet exercice : il n'y a rien à corriger."),
    COORDINATION_ABSENTE(
            422,
            "CALC-11",
            "Aucune convention de coordination ne paie cet exercice.",
            "Vérifiez le dossier et l'exercice, et que la convention de coordination est signée."),
    COUT_NEGATIF(
            422,
            "CALC-11",
            "Un coût n'est pas négatif.",
            "Donnez le coût réel de la journée, 0.00 si elle n'a pas eu lieu.");

    private final Reason reason;

    DecisionRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
