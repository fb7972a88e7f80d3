package fr.relais.convention;

import fr.relais.kit.problem.RefusalCode;

/** Why this service says no: one constant per reason, with the rule that refuses. */
public enum ConventionRefusal implements RefusalCode {
    GESTIONNAIRE_DEJA_ENREGISTRE(409, "§2.2", "Ce gestionnaire est déjà enregistré."),
    GESTIONNAIRE_INCONNU(422, "ACT-4", "Le gestionnaire n'est pas enregistré."),
    RELAIS_DEJA_ENREGISTRE(409, "ACT-4", "Ce dossier a déjà son relais."),
    RELAIS_INCONNU(404, "ACT-4", "Le relais n'est pas enregistré."),

    HABILITATION_SANS_EFFET(422, "ASM-CONV-13", "L'habilitation n'aurait d'effet aucun jour."),
    HABILITATION_DEJA_REVOQUEE(409, "ASM-CONV-13", "L'habilitation est déjà révoquée."),

    PROJET_NON_VALIDE(422, "PRJ-1", "Le projet de fonctionnement n'est pas validé."),
    MISSION_HORS_PROJET(422, "PRJ-2", "Une mission n'est pas inscrite au projet validé."),
    MISSION_HORS_REGIME(422, "DL-12", "Une mission n'existe à aucune date de la période."),
    DUREE_SUPERIEURE_5_ANS(422, "CONV-1", "La convention durerait plus de cinq ans."),
    HORS_PERIODE(422, "CONV-2", "La date ou la période sort de celle de la convention."),
    ORIGINAUX_INCORRECTS(422, "ACT-3", "Il faut un original par signataire."),

    ARTICLES_ABSENTS(422, "AVN-1", "L'avenant ne nomme aucun article remplacé."),
    ARTICLE_INCONNU(422, "AVN-1", "L'article cité n'est pas dans l'avenant."),
    CONVENTION_MAL_DESIGNEE(422, "AVN-1", "L'avenant ne désigne pas la convention qu'il modifie."),
    RESERVE_AUX_AVENANTS(422, "AVN-1", "Ce champ n'a de sens que dans un avenant."),
    FIN_APRES_LA_CONVENTION(422, "AVN-3", "L'avenant finirait après la convention."),
    AVENANT_EN_COURS(409, "§3.3", "Un avenant de cette convention est déjà en cours."),
    CONVENTION_NON_SIGNEE(409, "CONV-4", "La convention n'est pas signée."),

    ETAT_INCOMPATIBLE(409, "§3.2", "L'acte n'est pas possible dans cet état."),
    SIGNATAIRE_NON_HABILITE(403, "§2.1", "Vous ne pouvez pas signer pour cette partie."),
    SIGNATURES_INCOMPLETES(422, "CONV-4", "Il faut la signature de chacune des deux parties."),
    DELIBERATION_MANQUANTE(422, "§3.2", "Une collectivité signe sur délibération."),
    DATE_INVALIDE(422, "CONV-5", "La date d'un fait est dans le futur ou invraisemblable."),
    CHEVAUCHEMENT(409, "CONV-8", "Une autre convention signée de ce dossier couvre les mêmes jours.");

    private final Reason reason;

    ConventionRefusal(int status, String regle, String titre) {
        this.reason = new Reason(status, regle, titre);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
