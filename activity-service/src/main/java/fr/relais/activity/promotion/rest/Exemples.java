package fr.relais.activity.promotion.rest;

/** Bodies for the document of the API. */
final class Exemples {

    static final String STRATEGIE = """
            {"premierExercice": 2022, "dernierExercice": 2024, "document": "Plan d'actions 2022-2024",
             "dateDocument": "2022-01-20", "echangeReferent": "2021-11-09"}""";

    static final String ACTION = """
            {"genre": "EVENEMENT", "intitule": "Journée des assistants maternels", "statut": "REALISEE",
             "date": "2022-11-19", "preuve": "Affiche et liste des stands"}""";

    static final String AVIS = """
            {"favorable": true, "motif": "Le projet promeut bien le métier d'assistant maternel."}""";

    private Exemples() {}
}
