package fr.relais.activity.bilan.rest;

/** Bodies for the document of the API. */
final class Exemples {

    static final String QUESTIONNAIRE = """
            {"famillesInformees": {"surPlace": 120, "parTelephone": 310, "parCourriel": 95, "enReunion": 40, "enLigne": 25},
             "assistantsMaternelsAccompagnes": 85, "gardesADomicileAccompagnes": 4, "ateliers": 40,
             "aidesALaFormation": 12, "notesLibres": "Deux réunions avec la Pmi.",
             "identification": {"nom": "RPE Ourcq", "commune": "Meaux"},
             "notesSocle": {"informationCandidats": "Quatre réunions d'information.",
                            "cadreEchange": "Un atelier par semaine.", "formationContinue": "Douze départs.",
                            "demarchesMonenfant": "Une permanence par mois.",
                            "informationParents": "Rendez-vous sur tous les modes d'accueil."},
             "missionRenforcee": {"mission": "GUICHET_UNIQUE", "seances": 0, "assistantsMaternels": 0,
                                  "demandesRecues": 42, "demandesRepondues": 42, "actions": 0,
                                  "commentaire": "Réponse en trois jours."}}""";

    static final String VERDICT = """
            {"mission": "PROMOTION_ACTIVITE_AM", "atteint": true,
             "motif": "Forum des métiers du 9 octobre, plaquette diffusée aux communes."}""";

    static final String REUNION = """
            {"date": "2022-04-12"}""";

    private Exemples() {}
}
