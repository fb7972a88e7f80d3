package fr.relais.convention.signataire;

import fr.relais.kit.problem.RefusalCode;

/** Why somebody may not sign, or not be registered as who may (§2.1). */
public enum SignataireRefusal implements RefusalCode {
    SIGNATAIRE_SANS_POUVOIR(
            422,
            "§2.1",
            "Le signataire nommé n'a pas ce pouvoir à la date de la signature.",
            "Inscrivez ce signataire, avec son pouvoir et ses dates, ou faites signer un signataire inscrit."),
    REPRESENTANT_LEGAL_EN_PLACE(
            409,
            "§2.1",
            "Un autre représentant légal est inscrit aux mêmes dates.",
            "Mettez d'abord fin au pouvoir du représentant légal inscrit."),
    DELEGATION_INCOMPLETE(
            422,
            "§2.1",
            "Le pouvoir et l'acte qui le donne ne s'accordent pas.",
            "Donnez la référence et la date de l'acte d'une délégation, qui commence au plus tôt ce jour-là."),
    SIGNATAIRE_DEJA_FINI(
            409,
            "§2.1",
            "Il a déjà été mis fin au pouvoir de ce signataire.",
            "Il n'y a rien à faire ; s'il a de nouveau un pouvoir, inscrivez-le de nouveau."),
    FIN_DE_POUVOIR_INVALIDE(
            422,
            "§2.1",
            "La fin du pouvoir n'est pas dans ses dates.",
            "Donnez un dernier jour compris entre le début du pouvoir et la fin déjà prévue.");

    private final Reason reason;

    SignataireRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
