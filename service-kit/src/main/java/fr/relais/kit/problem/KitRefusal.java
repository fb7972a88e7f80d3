package fr.relais.kit.problem;

/** The refusals that every service shares: what cannot be read, and what is not there. */
public enum KitRefusal implements RefusalCode {
    DOSSIER_INVALIDE(400, "§2.2", "Le numéro de dossier n'a pas la forme attendue."),
    SIRET_INVALIDE(400, "§2.2", "Le numéro SIRET n'est pas valide."),
    EXERCICE_INVALIDE(400, "§1", "L'exercice n'est pas une année acceptée."),
    PERIODE_INVALIDE(400, "CONV-2", "La période n'est pas valide."),
    MONTANT_INVALIDE(400, "CALC-12", "Le montant n'est pas un nombre exact d'euros et de centimes."),
    ETP_INVALIDE(400, "CALC-12", "La quotité ou l'ETP n'est pas un nombre exact à deux décimales."),
    CHAMP_INVALIDE(400, "DECL-1", "Un ou plusieurs champs sont absents ou invalides."),
    CHAMP_INCONNU(400, "CONTRAT", "Un champ envoyé n'existe pas dans le contrat."),
    REQUETE_ILLISIBLE(400, "CONTRAT", "La requête ne peut pas être lue."),
    CORPS_ILLISIBLE(400, "CONTRAT", "Le corps de la requête n'est pas un JSON lisible."),
    CLE_IDEMPOTENCE_ABSENTE(400, "CONTRAT", "L'en-tête Idempotency-Key est nécessaire."),
    CLE_IDEMPOTENCE_INVALIDE(400, "CONTRAT", "L'en-tête Idempotency-Key n'a pas la forme attendue."),
    CLE_IDEMPOTENCE_REUTILISEE(422, "CONTRAT", "La clé d'idempotence a déjà servi à une autre requête."),
    REQUETE_EN_COURS(409, "CONTRAT", "Une requête portant la même clé est en cours."),
    INTROUVABLE(404, "CONTRAT", "La ressource demandée n'existe pas."),
    NON_AUTHENTIFIE(401, "ACCES", "Un jeton d'accès valide est nécessaire."),
    NON_AUTORISE(403, "ACCES", "Votre rôle ne permet pas cet acte."),
    JETON_INCOMPLET(403, "ACCES", "Votre jeton ne dit pas pour qui vous agissez."),
    ROLES_INCOMPATIBLES(403, "ACT-2", "On n'agit pas à la fois pour un gestionnaire et pour une Caf."),
    METHODE_NON_ADMISE(405, "CONTRAT", "Cette méthode n'est pas admise à cette adresse."),
    FORMAT_NON_PRODUIT(406, "CONTRAT", "Le format de réponse demandé n'est pas produit."),
    CORPS_TROP_GRAND(413, "CONTRAT", "Le corps de la requête dépasse la taille admise."),
    FORMAT_NON_ADMIS(415, "CONTRAT", "Le corps est attendu en application/json."),
    ERREUR_INTERNE(500, "CONTRAT", "Une erreur est survenue ; rien n'a été enregistré."),
    CONFLIT(409, "CONTRAT", "La ressource a été modifiée ou créée entre-temps.");

    private final Reason reason;

    KitRefusal(int status, String regle, String titre) {
        this.reason = new Reason(status, regle, titre);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
