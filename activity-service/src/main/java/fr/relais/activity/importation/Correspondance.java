package fr.relais.activity.importation;

import fr.relais.activity.Ecart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which column of the export of a year is what: the dossier, the identifier of the answer, the day it was completed, each answer. */
public record Correspondance(
        String colonneDossier,
        String colonneIdentifiant,
        String colonneCompletude,
        FormatDate formatDate,
        List<ColonneChamp> champs) {

    /** One column, the answer it gives, and what some of its words are worth. */
    public record ColonneChamp(String colonne, ChampBilan champ, List<Valeur> valeurs) {

        public ColonneChamp {
            valeurs = List.copyOf(valeurs);
        }

        /** The cell as it is understood; null when it is worth no answer. */
        String understood(String cell) {
            for (Valeur valeur : valeurs) {
                if (valeur.lu().equalsIgnoreCase(cell.strip())) {
                    return valeur.vaut();
                }
            }
            return cell.strip();
        }
    }

    /** What a cell says and what it is worth: « O » for 1, « Guichet unique » for GUICHET_UNIQUE; {@code vaut} is null for no answer. */
    public record Valeur(String lu, String vaut) {}

    public Correspondance {
        champs = List.copyOf(champs);
    }

    List<String> colonnes() {
        return Stream.concat(
                        Stream.of(colonneDossier, colonneIdentifiant, colonneCompletude),
                        champs.stream().map(ColonneChamp::colonne))
                .toList();
    }

    /** Every column is one thing, every answer comes from one column, and none of those that are asked for is left out. */
    List<Ecart> ecarts() {
        List<Ecart> ecarts = new ArrayList<>();
        Set<String> columns = new HashSet<>(List.of(colonneDossier));
        refuseAgain(ecarts, columns, colonneIdentifiant, "/colonneIdentifiant");
        refuseAgain(ecarts, columns, colonneCompletude, "/colonneCompletude");
        Set<ChampBilan> given = new HashSet<>();
        for (int i = 0; i < champs.size(); i++) {
            refuseAgain(ecarts, columns, champs.get(i).colonne(), "/champs/" + i + "/colonne");
            if (!given.add(champs.get(i).champ())) {
                ecarts.add(ecart("/champs/" + i + "/champ", champs.get(i).champ() + " est donné par deux colonnes."));
            }
        }
        Arrays.stream(ChampBilan.values())
                .filter(champ -> champ.isExige() && !given.contains(champ))
                .forEach(champ -> ecarts.add(ecart("/champs", "Aucune colonne ne donne " + champ + ".")));
        return ecarts;
    }

    private static void refuseAgain(List<Ecart> ecarts, Set<String> columns, String column, String pointer) {
        if (!columns.add(column)) {
            ecarts.add(ecart(pointer, "La colonne « " + column + " » sert deux fois."));
        }
    }

    private static Ecart ecart(String pointer, String detail) {
        return new Ecart(ImportationRefusal.CORRESPONDANCE_INVALIDE, pointer, detail);
    }
}
