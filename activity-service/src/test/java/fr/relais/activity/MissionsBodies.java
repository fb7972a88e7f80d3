package fr.relais.activity;

import java.util.List;
import java.util.stream.Collectors;

/** What relais and agents send about the missions renforcées, valid by default. */
public final class MissionsBodies {

    public static final String GUICHET = """
            {"centralisation": {"toutesFamilles": true, "tousModes": true, "preuve": "Registre des demandes"},
             "linf": {"referenceDepuis": "2021-09-01", "habiliteDepuis": "2022-01-01", "unique": true,
                      "source": "Fiche monenfant.fr"},
             "demandes": {"recues": 42, "repondues": 42, "delaiMedianJours": 3, "delaiMaximalJours": 15,
                          "preuve": "Export monenfant.fr"},
             "suivi": {"famillesSuivies": 120, "solutionsConnues": 95, "preuve": "Tableau de suivi"},
             "partenaires": [{"type": "GESTIONNAIRE_EAJE", "nom": "Crèche des Cordeliers"}],
             "commissions": true}""";

    public static final String CONSTAT = """
            {"referenceDepuis": "2021-09-01", "habiliteDepuis": "2022-01-01", "unique": false,
             "source": "Consultation de monenfant.fr"}""";

    public static final String STRATEGIE = """
            {"premierExercice": 2022, "dernierExercice": 2024, "document": "Plan 2022-2024",
             "dateDocument": "2022-01-20"}""";

    public static final String AVIS = "{\"favorable\": true, \"motif\": \"Le projet promeut le métier.\"}";

    private MissionsBodies() {}

    public static String inscription(String identifiant) {
        return """
                {"identifiant": "%s", "metier": "AM", "enExercice": true, "compteAilleurs": false,
                 "engagement": "2022-01-15"}""".formatted(identifiant);
    }

    public static String correction(boolean compteAilleurs) {
        return "{\"enExercice\": true, \"compteAilleurs\": %s, \"engagement\": \"2022-01-15\"}"
                .formatted(compteAilleurs);
    }

    /** A session of two hours that all of them attend. */
    public static String seance(String date, String groupe, List<String> participants) {
        String presences = participants.stream()
                .map(id -> "{\"participant\": \"%s\", \"heures\": \"2.00\"}".formatted(id))
                .collect(Collectors.joining(", "));
        return """
                {"date": "%s", "groupe": "%s", "duree": "2.00", "annulee": false, "organisateur": "RELAIS",
                 "coOrganisateurs": [],
                 "intervenant": {"qualite": "PSYCHOLOGUE", "exterieur": true, "competent": true, "suiviPmi": false},
                 "animateurParticipe": false, "surTempsDeTravail": false, "autresProfessionnels": 0,
                 "presences": [%s]}""".formatted(date, groupe, presences);
    }

    public static String action(String genre) {
        return """
                {"genre": "%s", "intitule": "Journée des assistants maternels", "statut": "REALISEE",
                 "date": "2022-11-19", "preuve": "Affiche"}""".formatted(genre);
    }
}
