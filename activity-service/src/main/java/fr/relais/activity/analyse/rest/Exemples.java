package fr.relais.activity.analyse.rest;

/** Bodies for the document of the API. */
final class Exemples {

    static final String INSCRIPTION = """
            {"identifiant": "77-2019-0123", "metier": "AM", "enExercice": true, "compteAilleurs": false,
             "engagement": "2022-01-15"}""";

    static final String CORRECTION =
            "{\"enExercice\": true, \"compteAilleurs\": false, \"engagement\": \"2022-02-01\"}";

    static final String SEANCE = """
            {"date": "2022-03-15", "groupe": "A", "duree": "2.00", "annulee": false, "organisateur": "RELAIS",
             "coOrganisateurs": ["771-201800146"],
             "intervenant": {"qualite": "PSYCHOLOGUE", "exterieur": true, "competent": true, "suiviPmi": false},
             "animateurParticipe": false, "surTempsDeTravail": false, "autresProfessionnels": 3,
             "presences": [{"participant": "01a1fe0a-76d3-73ab-b0a2-fe43e6d30edc", "heures": "2.00"}]}""";

    private Exemples() {}
}
