package fr.relais.convention.coordination;

import fr.relais.kit.problem.RefusalCode;

/** Why an act on a call for candidates or on a coordination départementale is refused. */
public enum CoordinationRefusal implements RefusalCode {
    APPEL_FERME(
            422,
            "§12",
            "L'appel à candidatures n'est pas ouvert aujourd'hui.",
            "Candidatez entre la date d'ouverture et la date de clôture, toutes deux comprises."),
    TYPE_NON_ELIGIBLE(
            422,
            "§12",
            "Votre structure n'est pas d'un type admis par l'appel.",
            "Lisez les types de structures admis par l'appel ; faites corriger le vôtre s'il est faux."),
    CANDIDATURE_DEJA_DEPOSEE(
            409,
            "§12",
            "Votre structure est déjà candidate à cet appel.",
            "Lisez la candidature déposée au lieu d'en déposer une autre."),
    CANDIDATURE_DEJA_RETENUE(
            409,
            "§12",
            "Une autre candidature à cet appel est déjà retenue.",
            "Une seule est retenue par appel : écartez celle-ci, ou mettez d'abord fin à l'autre."),
    DOSSIER_DEJA_OUVERT(
            409,
            "§3.10",
            "La coordination a déjà son dossier.",
            "Rédigez la convention sous le dossier de la coordination."),
    DOSSIER_HORS_CAF(
            422,
            "§2.2",
            "Le dossier n'est pas de la Caf de l'appel.",
            "Donnez un numéro de dossier qui commence par le code de la Caf de l'appel."),
    COORDINATION_ETAT_INCOMPATIBLE(
            409,
            "§3.10",
            "L'acte n'est pas possible dans l'état de la coordination.",
            "Lisez l'état de la coordination et choisissez un acte que cet état permet."),
    BILAN_ABSENT(
            409,
            "§12",
            "La coordination ne se renouvelle pas sans son bilan annuel.",
            "Faites remettre le bilan de l'année avant d'examiner le renouvellement.");

    private final Reason reason;

    CoordinationRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
