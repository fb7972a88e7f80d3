package fr.relais.activity.controle;

import fr.relais.kit.problem.RefusalCode;

/** Why a contrôle or its plan is refused. */
public enum ControleRefusal implements RefusalCode {
    PLAN_INCONNU(404, "CTL-3", "Ce plan de contrôle n'existe pas.", "Relisez la liste des plans de votre Caf."),
    CONTROLE_INCONNU(404, "§3.8", "Ce contrôle n'existe pas, ou n'est pas de vos dossiers.", "Relisez la liste."),
    EXERCICE_HORS_CONTROLE(
            422,
            "CTL-1",
            "L'exercice n'est pas de ceux que l'on contrôle.",
            "Choisissez l'année en cours, ou l'un des trois derniers exercices clos et liquidés du dossier."),
    ECHANTILLON_IMPOSSIBLE(
            422,
            "CTL-3",
            "Cet échantillon ne peut pas être tiré.",
            "Donnez une taille ou une part, qui ne dépasse pas le nombre de dossiers à contrôler."),
    CONTROLE_DEJA_OUVERT(
            409,
            "§3.8",
            "Un contrôle de cet exercice est déjà ouvert.",
            "Poursuivez celui que le problème nomme, ou attendez sa fin."),
    CONTROLE_ETAT_INCOMPATIBLE(
            409,
            "§3.8",
            "L'acte n'est pas possible dans cet état du contrôle.",
            "Lisez l'état du contrôle et choisissez un acte que cet état permet."),
    PREAVIS_TROP_COURT(
            422,
            "DL-11",
            "La visite est trop proche de la notification.",
            "Donnez une date de visite qui laisse tout le préavis."),
    PERIODE_HORS_CONTROLE(
            422,
            "CTL-3",
            "La période contrôlée ne tient pas dans l'exercice.",
            "Limitez la période à l'exercice contrôlé."),
    DOCUMENT_MAL_DATE(
            422,
            "CTL-3",
            "Un document est attendu avant la notification ou après la visite.",
            "Demandez-le pour un jour entre la notification et la visite."),
    DOCUMENT_NON_DEMANDE(
            404, "CTL-3", "Ce document n'a pas été demandé.", "Relisez les documents demandés par la notification."),
    DOCUMENT_DEJA_RECU(409, "CTL-3", "Ce document est déjà reçu.", "Il n'y a rien à faire : sa réception est notée."),
    RECEPTION_MAL_DATEE(
            422,
            "CTL-3",
            "Un document est reçu entre la notification et aujourd'hui.",
            "Donnez le jour où vous l'avez reçu."),
    LETTRE_NON_ENVOYEE(
            409, "CTL-3", "Le contrôle n'est pas notifié.", "Notifiez le contrôle : la lettre s'imprime ensuite."),
    VISITE_ANTICIPEE(
            409,
            "DL-11",
            "La visite commence avant la date notifiée.",
            "Attendez le jour de la visite que la lettre annonce."),
    CONSTAT_INCONNU(422, "CTL-5", "Le rapport n'a pas ce constat.", "Nommez un constat par son numéro au rapport."),
    REPONSE_VIDE(
            422,
            "§3.8",
            "La réponse ne répond à rien.",
            "Répondez au rapport dans son ensemble, ou à l'un de ses constats."),
    REPONSE_DEJA_DONNEE(
            409, "§3.8", "Vous avez déjà répondu.", "Une réponse à un constat, ou au rapport, est donnée une fois."),
    DELAI_DE_REPONSE_PASSE(
            409,
            "§3.8",
            "Le délai de réponse est passé.",
            "Écrivez à votre Caf : elle clôt le contrôle sans attendre."),
    REPONSE_ATTENDUE(
            409,
            "§3.8",
            "Le gestionnaire peut encore répondre.",
            "Attendez sa réponse à tous les constats, ou la fin du délai."),
    CONSTATS_NON_TRANCHES(
            422,
            "CTL-5",
            "Chaque constat est retenu ou écarté, une fois, avec un motif.",
            "Décidez de chaque constat du rapport."),
    SUITE_MANQUANTE(
            422,
            "CTL-5",
            "Une anomalie retenue change la déclaration ou le verdict.",
            "Donnez la déclaration rectifiée, le verdict révisé, ou les deux."),
    SUITE_SANS_ANOMALIE(
            422,
            "CTL-5",
            "Sans anomalie retenue, rien ne change.",
            "Retirez la rectification et la révision, ou retenez le constat qui les fonde."),
    SUITE_SANS_EFFET(
            422,
            "CTL-5",
            "La suite donnée ne change rien à ce qui est en vigueur.",
            "Donnez un contenu ou un verdict qui diffère de celui en vigueur.");

    private final Reason reason;

    ControleRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
