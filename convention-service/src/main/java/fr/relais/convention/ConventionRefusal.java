package fr.relais.convention;

import fr.relais.kit.problem.RefusalCode;

/** Why this service says no: one constant per reason, with the rule that refuses. */
public enum ConventionRefusal implements RefusalCode {
    GESTIONNAIRE_DEJA_ENREGISTRE(
            409,
            "§2.2",
            "Ce gestionnaire est déjà enregistré.",
            "Lisez le gestionnaire enregistré sous ce SIRET au lieu de le créer."),
    GESTIONNAIRE_INCONNU(
            422,
            "ACT-4",
            "Le gestionnaire n'est pas enregistré.",
            "Enregistrez d'abord le gestionnaire, sous son SIRET."),
    MODIFICATION_HORS_ORDRE(
            422,
            "ASM-CONV-23",
            "La modification n'est pas à sa place dans l'histoire.",
            "Datez la modification d'aujourd'hui au plus tard, et au plus tôt du jour de la précédente."),
    RELAIS_DEJA_ENREGISTRE(
            409, "ACT-4", "Ce dossier a déjà son relais.", "Lisez le relais de ce dossier au lieu de le créer."),
    RELAIS_INCONNU(
            404,
            "ACT-4",
            "Le relais n'est pas enregistré.",
            "Enregistrez d'abord le relais, sous son numéro de dossier."),

    HABILITATION_SANS_EFFET(
            422,
            "ASM-CONV-13",
            "L'habilitation n'aurait d'effet aucun jour.",
            "Choisissez un dernier jour qui n'est ni passé, ni avant le premier."),
    HABILITATION_DEJA_REVOQUEE(
            409,
            "ASM-CONV-13",
            "L'habilitation est déjà révoquée.",
            "Il n'y a rien à faire ; pour habiliter de nouveau, donnez une autre habilitation."),

    PROJET_NON_VALIDE(
            422,
            "PRJ-1",
            "Le projet de fonctionnement n'est pas validé.",
            "Faites valider le projet de fonctionnement par la Caf avant cet acte."),
    MISSION_HORS_PROJET(
            422,
            "PRJ-2",
            "Une mission n'est pas inscrite au projet validé.",
            "Retirez la mission de l'instrument, ou faites-la inscrire au projet validé."),
    MISSION_HORS_REGIME(
            422,
            "DL-12",
            "Une mission n'existe à aucune date de la période.",
            "Choisissez une mission qui existe pendant la période de la convention."),
    DUREE_SUPERIEURE_5_ANS(
            422,
            "CONV-1",
            "La convention durerait plus de cinq ans.",
            "Rapprochez la date de fin à cinq ans au plus de la date d'effet."),
    DUREE_SUPERIEURE_1_AN(
            422,
            "§12",
            "La convention de coordination durerait plus d'un an.",
            "Rapprochez la date de fin à un an au plus de la date d'effet."),
    RESERVE_AUX_RELAIS(
            422,
            "§3.10",
            "Une convention de coordination ne porte pas cela.",
            "Retirez ce champ ou cet acte : il n'a de sens que pour la convention d'un relais."),
    HORS_PERIODE(
            422,
            "CONV-2",
            "La date ou la période sort de celle de la convention.",
            "Choisissez une date ou une période comprise dans celle de la convention."),
    ORIGINAUX_INCORRECTS(
            422, "ACT-3", "Il faut un original par signataire.", "Indiquez autant d'originaux que de signataires."),

    ARTICLES_ABSENTS(
            422,
            "AVN-1",
            "L'avenant ne nomme aucun article remplacé.",
            "Nommez au moins un article que l'avenant remplace."),
    ARTICLE_INCONNU(
            422,
            "AVN-1",
            "L'article cité n'est pas dans l'avenant.",
            "Citez un article par le numéro ou le titre qu'il porte dans l'avenant."),
    CONVENTION_MAL_DESIGNEE(
            422,
            "AVN-1",
            "L'avenant ne désigne pas la convention qu'il modifie.",
            "Désignez par sa référence et sa date la convention que l'avenant modifie."),
    RESERVE_AUX_AVENANTS(
            422,
            "AVN-1",
            "Ce champ n'a de sens que dans un avenant.",
            "Retirez ce champ de la convention, ou rédigez un avenant."),
    FIN_APRES_LA_CONVENTION(
            422,
            "AVN-3",
            "L'avenant finirait après la convention.",
            "Choisissez une fin au plus tard le jour où la convention finit."),
    OBJET_SANS_EFFET(
            422,
            "AVN-5",
            "L'avenant n'a pas ce que dit son objet.",
            "Retirez l'objet, ou donnez à l'avenant la clause, la date ou la décision que l'objet annonce."),
    OBJET_MANQUANT(
            422,
            "AVN-4",
            "L'avenant engage une mission sans le dire dans ses objets.",
            "Ajoutez l'objet que la clause de l'avenant demande."),
    AVENANT_EN_COURS(
            409,
            "§3.3",
            "Un avenant de cette convention est déjà en cours.",
            "Faites signer ou retirez l'avenant en cours avant d'en rédiger un autre."),
    CONVENTION_NON_SIGNEE(
            409, "CONV-4", "La convention n'est pas signée.", "Attendez que la convention ait toutes ses signatures."),

    CONVENTION_ECHUE(
            409,
            "CONV-9",
            "La convention est échue.",
            "Rédigez une nouvelle convention, qui commence le lendemain de la fin de celle-ci."),
    CONVENTION_RESILIEE(
            409,
            "CONV-6",
            "La convention est résiliée.",
            "Retirez cet avenant ; s'il le faut, rédigez une nouvelle convention."),
    PREAVIS_TROP_COURT(
            422,
            "CONV-6",
            "La résiliation prendrait effet trop tôt.",
            "Repoussez la date d'effet au jour où le préavis ou la mise en demeure est à son terme."),
    RENOUVELLEMENT_INVALIDE(
            422,
            "CONV-8",
            "La convention ne renouvelle pas celle qu'elle nomme.",
            "Nommez la convention signée de ce dossier et commencez le lendemain du jour où elle finit."),

    ETAT_INCOMPATIBLE(
            409,
            "§3.2",
            "L'acte n'est pas possible dans cet état.",
            "Lisez l'état actuel de l'instrument et choisissez un acte que cet état permet."),
    SIGNATAIRE_NON_HABILITE(
            403,
            "§2.1",
            "Vous ne pouvez pas signer pour cette partie.",
            "Faites signer une personne habilitée par la partie concernée."),
    MEME_PERSONNE(
            403,
            "ACT-2",
            "La même personne ne rédige pas et ne signe pas, ni ne signe pour les deux parties.",
            "Faites agir une autre personne, habilitée par la partie concernée."),
    PARTIE_ABSENTE(
            422,
            "ACT-3",
            "L'instrument n'a pas ce signataire.",
            "Indiquez une partie que le texte de l'instrument nomme."),
    SIGNATURES_INCOMPLETES(
            422,
            "CONV-4",
            "Il faut la signature de chaque signataire.",
            "Recueillez la signature de chaque signataire, une fois."),
    DELIBERATION_MANQUANTE(
            422,
            "§3.2",
            "Une collectivité signe sur délibération.",
            "Donnez la référence et la date de la délibération qui autorise la signature."),
    DATE_INVALIDE(
            422,
            "CONV-5",
            "La date d'un fait est dans le futur ou invraisemblable.",
            "Donnez la date réelle du fait, au plus tard aujourd'hui."),
    CHEVAUCHEMENT(
            409,
            "CONV-8",
            "Une autre convention signée de ce dossier couvre les mêmes jours.",
            "Changez la période, ou mettez d'abord fin à l'autre convention.");

    private final Reason reason;

    ConventionRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
