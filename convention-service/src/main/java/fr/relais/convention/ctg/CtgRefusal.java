package fr.relais.convention.ctg;

import fr.relais.kit.problem.RefusalCode;

/** Why a Ctg or a parameter of the bonus territoire is refused. */
public enum CtgRefusal implements RefusalCode {
    CTG_DEJA_ENREGISTREE(
            409,
            "§12",
            "Cette Caf a déjà enregistré une Ctg sous cette référence.",
            "Lisez la Ctg enregistrée sous cette référence, ou donnez-en une autre."),
    CTG_DEJA_TERMINEE(
            409,
            "§12",
            "La Ctg a déjà pris fin avant son terme.",
            "Il n'y a rien à faire ; si la date est fausse, corrigez la Ctg."),
    CTG_FIN_INVALIDE(
            422,
            "§12",
            "La fin anticipée n'est pas dans la période de la Ctg.",
            "Choisissez un dernier jour qui n'est ni avant le début ni après la fin de la Ctg."),
    CTG_ABSENTE(
            422,
            "CALC-10",
            "Aucune Ctg du relais n'est en vigueur pendant l'exercice.",
            "Enregistrez la Ctg qui couvre ce relais, ou ajoutez le relais à celle qui existe."),
    CORRECTION_SANS_MOTIF(
            422,
            "CALC-10",
            "Un paramètre déjà saisi se corrige avec un motif.",
            "Dites dans motif pourquoi les valeurs changent.");

    private final Reason reason;

    CtgRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
