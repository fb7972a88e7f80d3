package fr.relais.activity.relance;

import fr.relais.activity.campagne.CleEcheance;
import fr.relais.activity.campagne.TypeDonnees;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of a reminder by e-mail; nothing that somebody typed is in it. */
record Courriel(String objet, String texte) {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    static Courriel of(CleEcheance cle, GenreRelance genre, LocalDate limite) {
        String chose = chose(cle.type()) + " " + cle.exercice();
        String jour = JOUR.format(limite);
        String objet = switch (genre) {
            case TRENTE_JOURS_AVANT, SEPT_JOURS_AVANT -> chose + " : à rendre avant la fin du " + jour;
            case LENDEMAIN -> chose + " : attendu depuis le " + jour;
        };
        String suite = switch (genre) {
            case TRENTE_JOURS_AVANT, SEPT_JOURS_AVANT ->
                "Il est attendu au plus tard le " + jour + ", ce jour compris.";
            case LENDEMAIN ->
                "Il était attendu au plus tard le " + jour
                        + ". Vous pouvez encore le rendre : le retard est noté, et ne"
                        + " vous retire aucun droit à lui seul.";
        };
        return new Courriel(
                objet + " (dossier " + cle.dossier() + ")",
                "Bonjour,\n\n" + chose + " de votre relais petite enfance (dossier " + cle.dossier()
                        + ") n'est pas encore complet. " + suite
                        + "\n\nSi vous avez besoin de plus de temps, demandez un report à votre Caf.\n");
    }

    private static String chose(TypeDonnees type) {
        return switch (type) {
            case PREVISIONNEL -> "Le prévisionnel";
            case ACTUALISE -> "L'actualisé";
            case REEL -> "Le réel";
            case BILAN -> "Le bilan d'activité";
        };
    }
}
