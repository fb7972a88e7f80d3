package fr.relais.activity;

import java.time.LocalDate;
import java.util.Collections;

/** What the people of a contrôle send, valid by default. */
public final class ControlesBodies {

    public static final String REPONSE = "{\"ensemble\": \"Nous avons corrigé notre procédure.\", \"constats\": []}";

    private ControlesBodies() {}

    public static String ouverture(String dossier, int exercice) {
        return "{\"dossier\": \"%s\", \"exercice\": %d, \"motif\": \"Forte hausse des charges.\"}"
                .formatted(dossier, exercice);
    }

    public static String avis(int exercice, LocalDate visite) {
        return """
                {"objet": "Vérifier les charges et l'ETP.", "periode": {"debut": "%d-01-01", "fin": "%d-12-31"},
                 "dateVisite": "%s", "documents": [
                  {"nature": "FINANCIER", "intitule": "Grand livre", "pourLe": "%s"},
                  {"nature": "JURIDIQUE", "intitule": "Procès-verbaux", "pourLe": "%s"}]}""".formatted(exercice, exercice, visite, visite, visite);
    }

    public static String rapport(int constats) {
        String constat = """
                {"regle": "CALC-1", "champ": "/charges/0/montant", "declare": "38000.00", "trouve": "30000.00",
                 "preuve": "Grand livre, facture du 12 mars", "montant": "-8000.00"}""";
        return "{\"synthese\": \"Une facture est comptée deux fois.\", \"constats\": [%s]}"
                .formatted(String.join(", ", Collections.nCopies(constats, constat)));
    }

    /** {@code suites} follows the decisions, with its comma. */
    public static String cloture(boolean retenu, String suites) {
        return """
                {"motif": "Contrôle sur place.",
                 "decisions": [{"constat": 1, "retenu": %s, "motif": "Pièces vues sur place."}]%s}""".formatted(retenu, suites);
    }

    public static String rectification(long revision, String donnees) {
        return ", \"rectification\": {\"type\": \"REEL\", \"revisionLue\": %d, \"donnees\": %s}"
                .formatted(revision, donnees);
    }

    public static String revision(long revision, String mission, boolean atteint) {
        return ", \"revision\": {\"revisionLue\": %d, \"mission\": \"%s\", \"atteint\": %s}"
                .formatted(revision, mission, atteint);
    }

    public static String plan(String critere, String graine, int exercice, int taille) {
        return """
                {"nom": "Contrôles", "exercices": [%d], "critere": "%s", "graine": "%s", "taille": %d}""".formatted(exercice, critere, graine, taille);
    }
}
