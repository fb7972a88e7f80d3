package fr.relais.activity.importation.rest;

/** Bodies for the document of the API. */
final class Exemples {

    static final String CORRESPONDANCE = """
            {"colonneDossier": "N° de dossier", "colonneIdentifiant": "ID", "colonneCompletude": "Validé le",
             "formatDate": "JOUR_MOIS_ANNEE",
             "champs": [
               {"colonne": "Familles sur place", "champ": "FAMILLES_SUR_PLACE",
                "valeurs": [{"lu": "aucune", "vaut": "0"}]},
               {"colonne": "Familles au téléphone", "champ": "FAMILLES_PAR_TELEPHONE", "valeurs": []},
               {"colonne": "Familles par courriel", "champ": "FAMILLES_PAR_COURRIEL", "valeurs": []},
               {"colonne": "Familles en réunion", "champ": "FAMILLES_EN_REUNION", "valeurs": []},
               {"colonne": "Familles en ligne", "champ": "FAMILLES_EN_LIGNE", "valeurs": []},
               {"colonne": "AM accompagnés", "champ": "ASSISTANTS_MATERNELS", "valeurs": []},
               {"colonne": "GAD accompagnés", "champ": "GARDES_A_DOMICILE", "valeurs": []},
               {"colonne": "Ateliers", "champ": "ATELIERS", "valeurs": []},
               {"colonne": "Départs en formation", "champ": "AIDES_FORMATION", "valeurs": []}]}""";

    private Exemples() {}
}
