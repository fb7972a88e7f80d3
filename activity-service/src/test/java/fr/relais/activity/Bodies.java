package fr.relais.activity;

import java.util.Set;

/** What partners and agents send, valid by default. */
public final class Bodies {

    public static final String BILAN = """
            {"famillesInformees": {"surPlace": 120, "parTelephone": 310, "parCourriel": 95, "enReunion": 40, "enLigne": 25},
             "assistantsMaternelsAccompagnes": 85, "gardesADomicileAccompagnes": 4, "ateliers": 40,
             "aidesALaFormation": 12, "notesLibres": "Deux réunions avec la Pmi.\\nUne visite."}""";

    public static final String MOTIF = "{\"motif\": \"Facture absente.\"}";

    private static final Set<String> RENFORCEES =
            Set.of("GUICHET_UNIQUE", "ANALYSE_PRATIQUE", "PROMOTION_ACCUEIL_INDIVIDUEL");

    private Bodies() {}

    /** A balanced prévisionnel 2022 with one animateur and the mission chosen, or null. */
    public static String previsionnel(String charges, String quotite, String mission) {
        return declaration(2022, charges, charges, quotite, mission);
    }

    /** A réel without revenue enough: the result is free (DECL-6). */
    public static String reel(int exercice, String charges, String quotite) {
        return declaration(exercice, charges, "17458.00", quotite, null);
    }

    public static String declaration(int exercice, String charges, String produits, String quotite, String mission) {
        return """
                {"charges": [{"compte": "64", "montant": "%s"}],
                 "produits": [{"financeur": "CAF_PS", "montant": "%s"}],
                 "animateurs": [{"quotite": "%s", "debut": "%d-01-01", "fin": "%d-12-31"}],
                 "autresEtp": "0.20", "territoire": "Meaux", "missionRenforceeEvaluee": %s}""".formatted(charges, produits, quotite, exercice, exercice, quoted(mission));
    }

    /** No fact is recorded: a mission renforcée said to be reached departs from what is computed. */
    public static String verdict(String mission, Boolean atteint) {
        boolean departs = Boolean.TRUE.equals(atteint) && RENFORCEES.contains(mission);
        return verdict(mission, atteint, departs ? "Preuves vues sur place." : null);
    }

    public static String verdict(String mission, Boolean atteint, String motifEcart) {
        return "{\"mission\": %s, \"atteint\": %s, \"motif\": \"Constaté sur pièces.\", \"motifEcart\": %s}"
                .formatted(quoted(mission), atteint, quoted(motifEcart));
    }

    public static String rectification(String donnees) {
        return "{\"motif\": \"Contrôle.\", \"donnees\": " + donnees + "}";
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
