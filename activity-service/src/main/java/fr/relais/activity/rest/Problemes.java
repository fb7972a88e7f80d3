package fr.relais.activity.rest;

/** One example of each kind of refusal, for the document of the API. */
final class Problemes {

    static final String ILLISIBLE = """
            {"type": "urn:relais:probleme:MONTANT_INVALIDE", "status": 400,
             "title": "Le montant n'est pas un nombre exact d'euros et de centimes.",
             "detail": "Un montant s'écrit en euros avec un point et au plus deux décimales, par exemple \\"8729.00\\".",
             "code": "MONTANT_INVALIDE", "regle": "CALC-12",
             "errors": [{"pointer": "/charges/0/montant", "code": "MONTANT_INVALIDE", "regle": "CALC-12",
               "detail": "Un montant s'écrit en euros avec un point et au plus deux décimales, par exemple \\"8729.00\\"."}]}""";

    static final String NON_AUTORISE = """
            {"type": "urn:relais:probleme:MEME_PERSONNE", "status": 403,
             "title": "Qui a déclaré ne décide pas.",
             "detail": "Vous avez saisi ou complété ces données : la décision revient à une autre personne.",
             "code": "MEME_PERSONNE", "regle": "ACT-2"}""";

    static final String INTROUVABLE = """
            {"type": "urn:relais:probleme:DOSSIER_INCONNU", "status": 404,
             "title": "Ce dossier n'est pas connu.",
             "detail": "Le dossier 771-201800999 n'a pas de convention signée, ou n'est pas l'un des vôtres.",
             "code": "DOSSIER_INCONNU", "regle": "§2.2"}""";

    static final String ETAT_CONTRAIRE = """
            {"type": "urn:relais:probleme:ETAT_INCOMPATIBLE", "status": 409,
             "title": "L'acte n'est pas possible dans cet état.",
             "detail": "L'acte VALIDER n'est pas possible dans l'état EN_SAISIE. Actes possibles : ENREGISTRER, COMPLETER.",
             "code": "ETAT_INCOMPATIBLE", "regle": "§3"}""";

    static final String PERIMEE = """
            {"type": "urn:relais:probleme:VERSION_PERIMEE", "status": 412,
             "title": "La ressource a changé depuis sa lecture.",
             "detail": "Les données ont changé depuis que vous les avez lues : relisez-les avant d'enregistrer.",
             "code": "VERSION_PERIMEE", "regle": "CONTRAT"}""";

    static final String REGLE_CONTRAIRE = """
            {"type": "urn:relais:probleme:BUDGET_NON_EQUILIBRE", "status": 422,
             "title": "Le budget prévisionnel n'est pas équilibré.",
             "detail": "Les charges sont de 58000.00 € et les produits de 57000.00 € : le budget prévisionnel s'équilibre au centime.",
             "code": "BUDGET_NON_EQUILIBRE", "regle": "DECL-6",
             "errors": [{"pointer": "/produits", "code": "BUDGET_NON_EQUILIBRE", "regle": "DECL-6",
               "detail": "Les charges sont de 58000.00 € et les produits de 57000.00 € : le budget prévisionnel s'équilibre au centime."}]}""";

    private Problemes() {}
}
