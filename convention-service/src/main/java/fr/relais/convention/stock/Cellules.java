package fr.relais.convention.stock;

import fr.relais.kit.csv.CsvLine;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the cells of one line as what their columns hold; what cannot be is null, and kept as an error. */
final class Cellules {

    private final CsvLine line;
    private final Predicate<String> lisible;
    private final List<Erreur> erreurs = new ArrayList<>();

    /** {@code lisible} tells whether a person can read a text of one line. */
    Cellules(CsvLine line, Predicate<String> lisible) {
        this.line = line;
        this.lisible = lisible;
    }

    int numero() {
        return line.number();
    }

    List<Erreur> erreurs() {
        return List.copyOf(erreurs);
    }

    String optional(Colonne column) {
        return line.text(column.titre()).map(value -> readable(column, value)).orElse(null);
    }

    String text(Colonne column) {
        return required(column, optional(column));
    }

    /** A text of this form; {@code expected} says which. */
    String form(Colonne column, Pattern form, String expected) {
        String said = text(column);
        return said == null || form.matcher(said).matches() ? said : wrong(column, expected);
    }

    /** Several texts, one a line of the cell. */
    List<String> lines(Colonne column) {
        return line.text(column.titre()).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> readable(column, value))
                .toList();
    }

    LocalDate date(Colonne column) {
        try {
            return required(column, line.date(column.titre()).orElse(null));
        } catch (CsvLine.WrongCell wrong) {
            return wrong(column, wrong.getMessage());
        }
    }

    /** A number that identifies, as its type accepts it. */
    <T> T digits(Colonne column, Function<String, T> type) {
        return value(column, line.digits(column.titre()), type);
    }

    <T> T value(Colonne column, Function<String, T> type) {
        return value(column, line.text(column.titre()), type);
    }

    private <T> T value(Colonne column, Optional<String> said, Function<String, T> type) {
        try {
            return required(column, said.map(type).orElse(null));
        } catch (Refused refused) {
            erreurs.add(Erreur.of(numero(), column, refused.code(), refused.getMessage()));
            return null;
        }
    }

    <E extends Enum<E>> E word(Colonne column, Class<E> words) {
        return required(
                column,
                line.text(column.titre()).map(said -> word(column, words, said)).orElse(null));
    }

    <E extends Enum<E>> Set<E> words(Colonne column, Class<E> words) {
        Set<E> read = EnumSet.noneOf(words);
        for (String said : line.list(column.titre())) {
            E known = word(column, words, said);
            if (known != null) {
                read.add(known);
            }
        }
        return read;
    }

    private <E extends Enum<E>> E word(Colonne column, Class<E> words, String said) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(said))
                .findFirst()
                .orElseGet(() -> wrong(
                        column,
                        "« " + shortened(said) + " » n'est pas l'un de "
                                + Arrays.stream(words.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private String readable(Colonne column, String value) {
        return lisible.test(value)
                ? value
                : wrong(column, "Un texte lisible d'au plus 300 caractères est attendu, sans caractère invisible.");
    }

    private <T> T required(Colonne column, T value) {
        boolean isSaid = line.text(column.titre()).isPresent();
        return value == null && !isSaid ? wrong(column, "La cellule « " + column.titre() + " » est vide.") : value;
    }

    private <T> T wrong(Colonne column, String detail) {
        erreurs.add(Erreur.of(numero(), column, KitRefusal.CHAMP_INVALIDE, detail));
        return null;
    }

    private static String shortened(String said) {
        return said.length() > 40 ? said.substring(0, 40) + "…" : said;
    }
}
