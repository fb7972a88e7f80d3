package fr.relais.activity.bilan.rest;

/** Bodies for the document of the API. */
final class Exemples {

    static final String QUESTIONNAIRE = """
            {"famillesInformees": {"surPlace": 120, "parTelephone": 310, "parCourriel": 95, "enReunion": 40, "enLigne": 25},
             "assistantsMaternelsAccompagnes": 85, "gardesADomicileAccompagnes": 4, "ateliers": 40,
             "aidesALaFormation": 12, "notesLibres": "Deux réunions avec la Pmi."}""";

    static final String VERDICT = """
            {"mission": "PROMOTION_ACTIVITE_AM", "atteint": true,
             "motif": "Forum des métiers du 9 octobre, plaquette diffusée aux communes."}""";

    private Exemples() {}
}
