package fr.relais.kit.problem;

/** The refusals that every service shares: what cannot be read, what is not there, what is not allowed, what is too much. */
public enum KitRefusal implements RefusalCode {
    DOSSIER_INVALIDE(
            400,
            "§2.2",
            "Le numéro de dossier n'a pas la forme attendue.",
            "Donnez le code Caf (3 chiffres), un tiret et les 9 chiffres du dossier, par exemple 771-201800145."),
    SIRET_INVALIDE(
            400,
            "§2.2",
            "Le numéro SIRET n'est pas valide.",
            "Vérifiez les 14 chiffres du SIRET, sans espace, et sa clé de contrôle."),
    EXERCICE_INVALIDE(
            400, "§1", "L'exercice n'est pas une année acceptée.", "Donnez une année entière, de 2000 à 2099."),
    PERIODE_INVALIDE(
            400,
            "CONV-2",
            "La période n'est pas valide.",
            "Donnez deux dates qui existent, la fin n'étant pas avant le début."),
    MONTANT_INVALIDE(
            400,
            "CALC-12",
            "Le montant n'est pas un nombre exact d'euros et de centimes.",
            "Envoyez un texte comme \"8729.00\" : un point, au plus deux décimales, ni espace ni exposant."),
    ETP_INVALIDE(
            400,
            "CALC-12",
            "La quotité ou l'ETP n'est pas un nombre exact à deux décimales.",
            "Envoyez un texte comme \"0.80\" : un point, au plus deux décimales, pas de signe."),
    CHAMP_INVALIDE(
            400,
            "DECL-1",
            "Un ou plusieurs champs sont absents ou invalides.",
            "Corrigez chacun des champs nommés dans errors, puis renvoyez la requête."),
    CHAMP_INCONNU(
            400,
            "CONTRAT",
            "Un champ envoyé n'existe pas dans le contrat.",
            "Retirez ce champ ou corrigez son nom d'après le contrat OpenAPI."),
    CURSEUR_INVALIDE(
            400,
            "CONTRAT",
            "Le curseur de la liste n'est pas valide.",
            "Reprenez la valeur de next telle que la page précédente l'a donnée, ou relisez la liste depuis le début."),
    REQUETE_ILLISIBLE(
            400,
            "CONTRAT",
            "La requête ne peut pas être lue.",
            "Vérifiez l'adresse, les paramètres et les en-têtes d'après le contrat OpenAPI."),
    CORPS_ILLISIBLE(
            400,
            "CONTRAT",
            "Le corps de la requête n'est pas un JSON lisible.",
            "Envoyez un seul objet JSON en UTF-8, sans clé en double, d'après l'exemple du contrat OpenAPI."),
    CLE_IDEMPOTENCE_ABSENTE(
            400,
            "CONTRAT",
            "L'en-tête Idempotency-Key est nécessaire.",
            "Donnez à chaque acte une clé à lui, par exemple un UUID, et renvoyez la même si vous réessayez."),
    CLE_IDEMPOTENCE_INVALIDE(
            400,
            "CONTRAT",
            "L'en-tête Idempotency-Key n'a pas la forme attendue.",
            "Envoyez un seul en-tête Idempotency-Key, de 1 à 128 caractères ASCII visibles, sans espace."),
    CLE_IDEMPOTENCE_REUTILISEE(
            422,
            "CONTRAT",
            "La clé d'idempotence a déjà servi à une autre requête.",
            "Donnez une clé nouvelle à une requête nouvelle ; gardez la même pour renvoyer la même requête."),
    REQUETE_EN_COURS(
            409,
            "CONTRAT",
            "Une requête portant la même clé est en cours.",
            "Attendez le nombre de secondes de Retry-After, puis renvoyez la même requête avec la même clé."),
    NON_AUTHENTIFIE(
            401,
            "ACCES",
            "Un jeton d'accès valide est nécessaire.",
            "Demandez un nouveau jeton à votre fournisseur d'identité et envoyez-le dans l'en-tête Authorization."),
    NON_AUTORISE(
            403,
            "ACCES",
            "Votre rôle ne permet pas cet acte.",
            "Adressez-vous à une personne dont le rôle permet cet acte, ou faites corriger vos droits."),
    JETON_INCOMPLET(
            403,
            "ACCES",
            "Votre jeton ne dit pas pour qui vous agissez.",
            "Faites ajouter à vos jetons le code de votre Caf (code_caf) ou le SIRET de votre gestionnaire (siret)."),
    ROLES_INCOMPATIBLES(
            403,
            "ACT-2",
            "On n'agit pas à la fois pour un gestionnaire et pour une Caf.",
            "Demandez un jeton pour chacune de vos fonctions."),
    INTROUVABLE(
            404,
            "CONTRAT",
            "La ressource demandée n'existe pas.",
            "Vérifiez l'adresse et l'identifiant, et que ce dossier est bien l'un des vôtres."),
    METHODE_NON_ADMISE(
            405,
            "CONTRAT",
            "Cette méthode n'est pas admise à cette adresse.",
            "Utilisez l'une des méthodes de l'en-tête Allow."),
    FORMAT_NON_PRODUIT(
            406,
            "CONTRAT",
            "Le format de réponse demandé n'est pas produit.",
            "Demandez application/json dans l'en-tête Accept."),
    DELAI_DEPASSE(
            408,
            "CONTRAT",
            "La requête n'est pas arrivée entière dans le temps admis.",
            "Renvoyez la requête, avec la même clé d'idempotence."),
    CONFLIT(
            409,
            "CONTRAT",
            "La ressource a été modifiée ou créée entre-temps.",
            "Relisez la ressource, puis refaites l'acte s'il est encore à faire."),
    LONGUEUR_EXIGEE(
            411,
            "CONTRAT",
            "La longueur du corps n'est pas donnée.",
            "Envoyez l'en-tête Content-Length avec le corps."),
    VERSION_PERIMEE(
            412,
            "CONTRAT",
            "La ressource a changé depuis sa lecture.",
            "Relisez la ressource, voyez ce qui a changé, puis refaites l'acte avec son nouvel ETag."),
    CORPS_TROP_GRAND(
            413,
            "CONTRAT",
            "Le corps de la requête dépasse la taille admise.",
            "Envoyez moins de 64 Kio par requête, en plusieurs s'il le faut ; 5 Mio pour un fichier."),
    ADRESSE_TROP_LONGUE(
            414,
            "CONTRAT",
            "L'adresse de la requête est trop longue.",
            "Raccourcissez l'adresse et ses paramètres à moins de 4 096 caractères."),
    FORMAT_NON_ADMIS(
            415,
            "CONTRAT",
            "Le corps est attendu en application/json.",
            "Envoyez l'en-tête Content-Type: application/json et un corps en UTF-8."),
    REVISION_EXIGEE(
            428,
            "CONTRAT",
            "La révision lue doit être donnée dans l'en-tête If-Match.",
            "Relisez la ressource et renvoyez son ETag tel quel dans l'en-tête If-Match."),
    TROP_DE_REQUETES(
            429,
            "LIMITES",
            "Trop de requêtes ont été envoyées en peu de temps.",
            "Attendez le nombre de secondes de l'en-tête Retry-After, puis renvoyez la requête."),
    ERREUR_INTERNE(
            500,
            "CONTRAT",
            "Une erreur est survenue ; rien n'a été enregistré.",
            "Renvoyez la requête plus tard ; si l'erreur reste, donnez l'heure et l'adresse au support."),
    INDISPONIBLE(
            503,
            "CONTRAT",
            "Le service est momentanément indisponible.",
            "Attendez le nombre de secondes de Retry-After, puis renvoyez la même requête avec la même clé d'idempotence.");

    private final Reason reason;

    KitRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
