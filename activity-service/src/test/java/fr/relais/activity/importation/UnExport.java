package fr.relais.activity.importation;

import fr.relais.activity.importation.Correspondance.ColonneChamp;
import fr.relais.activity.importation.Correspondance.Valeur;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The export of a questionnaire of 2022 as its tool writes it, and the correspondence that reads it; each changed by one word. */
final class UnExport {

    static final Correspondance CORRESPONDANCE = new Correspondance(
            "N° dossier",
            "ID",
            "Validé le",
            FormatDate.JOUR_MOIS_ANNEE_HEURE,
            List.of(
                    colonne("Sur place", ChampBilan.FAMILLES_SUR_PLACE, new Valeur("aucune", "0")),
                    colonne("Téléphone", ChampBilan.FAMILLES_PAR_TELEPHONE),
                    colonne("Courriel", ChampBilan.FAMILLES_PAR_COURRIEL),
                    colonne("Réunion", ChampBilan.FAMILLES_EN_REUNION),
                    colonne("En ligne", ChampBilan.FAMILLES_EN_LIGNE),
                    colonne("AM", ChampBilan.ASSISTANTS_MATERNELS),
                    colonne("GAD", ChampBilan.GARDES_A_DOMICILE, new Valeur("N", "0"), new Valeur("O", "1")),
                    colonne("Ateliers", ChampBilan.ATELIERS),
                    colonne("Formations", ChampBilan.AIDES_FORMATION),
                    colonne("Remarques", ChampBilan.NOTES_LIBRES, new Valeur("NR", null)),
                    colonne("Mission", ChampBilan.MISSION, new Valeur("Guichet unique", "GUICHET_UNIQUE")),
                    colonne("Demandes", ChampBilan.MISSION_DEMANDES_RECUES)));

    static final String ENTETE =
            "Date de saisie;N° dossier;ID;Validé le;Sur place;Téléphone;Courriel;Réunion;En ligne;AM;GAD"
                    + ";Ateliers;Formations;Remarques;Mission;Demandes\n";

    private UnExport() {}

    static Ligne ligne(String dossier, String identifiant) {
        return new Ligne(
                "01/02/2023;" + dossier + ";" + identifiant
                        + ";15/03/2023 17:42;aucune;1 310;95;40;25;85;N;40;12;\"Deux réunions\navec la Pmi\";Guichet unique;42");
    }

    /** One line of the export. */
    record Ligne(String texte) {

        Ligne avec(String good, String other) {
            if (!texte.contains(good)) {
                throw new IllegalArgumentException(good + " is not in " + texte);
            }
            return new Ligne(texte.replace(good, other));
        }
    }

    static byte[] fichier(Ligne... lignes) {
        return Stream.of(lignes)
                .map(ligne -> ligne.texte() + "\n")
                .collect(Collectors.joining("", ENTETE, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Without the column of this answer. */
    static Correspondance sans(ChampBilan champ) {
        return avec(CORRESPONDANCE.champs().stream()
                .filter(column -> column.champ() != champ)
                .toList());
    }

    static Correspondance plus(ColonneChamp column) {
        List<ColonneChamp> more = new ArrayList<>(CORRESPONDANCE.champs());
        more.add(column);
        return avec(more);
    }

    static ColonneChamp colonne(String colonne, ChampBilan champ, Valeur... valeurs) {
        return new ColonneChamp(colonne, champ, List.of(valeurs));
    }

    private static Correspondance avec(List<ColonneChamp> champs) {
        return new Correspondance(
                CORRESPONDANCE.colonneDossier(),
                CORRESPONDANCE.colonneIdentifiant(),
                CORRESPONDANCE.colonneCompletude(),
                CORRESPONDANCE.formatDate(),
                champs);
    }
}
