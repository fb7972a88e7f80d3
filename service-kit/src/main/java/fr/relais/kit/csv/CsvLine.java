package fr.relais.kit.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of a sheet: where it starts in the file, from 1 for the header, and its cells by column; an empty cell is absent. */
public record CsvLine(int number, Map<String, String> cells) {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public CsvLine {
        cells = Map.copyOf(cells);
    }

    public Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** A number as it identifies: the spaces that make it readable are left out. */
    public Optional<String> digits(String column) {
        return text(column).map(value -> value.replaceAll("[ \\u00A0\\u202F]", ""));
    }

    /** {@code 2024-02-28}, or {@code 28/02/2024} as a spreadsheet writes it again; anything else is wrong. */
    public Optional<LocalDate> date(String column) throws WrongCell {
        Optional<String> said = text(column);
        return said.isEmpty() ? Optional.empty() : Optional.of(parse(column, said.get()));
    }

    /** The values of a cell that holds several, separated by commas. */
    public List<String> list(String column) {
        return text(column).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static LocalDate parse(String column, String value) throws WrongCell {
        for (DateTimeFormatter form : List.of(DateTimeFormatter.ISO_LOCAL_DATE, FRENCH)) {
            try {
                return LocalDate.parse(value, form);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        throw new WrongCell(column, "« " + value + " » n'est pas une date comme 2024-02-28 ou 28/02/2024.");
    }

    /** A cell that cannot be read as what its column holds. */
    public static final class WrongCell extends Exception {

        private final String column;

        public WrongCell(String column, String message) {
            super(message);
            this.column = column;
        }

        public String column() {
            return column;
        }
    }
}
