package fr.relais.kit.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a sheet saved as « CSV UTF-8 », separated by semicolons: the columns of its header are known ones, each once, in any
 * order. Refuses what is not such a sheet as a whole (CSV_ILLISIBLE); says nothing of what the cells mean.
 */
public final class CsvSheet {

    static final char BOM = '\uFEFF';

    private static final int CELL_AT_MOST = 10_000;
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();
    private static final CsvSchema FORM =
            CsvSchema.emptySchema().withColumnSeparator(';').withQuoteChar('"');

    private CsvSheet() {}

    /**
     * The lines after the header, blank ones left out; {@code most} is how many of them are accepted. A line has the number a
     * spreadsheet shows, whatever the line feeds in the cells before it.
     */
    public static List<CsvLine> read(byte[] file, List<String> columns, int most) {
        return read(file, header -> header(header, columns), columns, most);
    }

    /** The same of a sheet made elsewhere: it may have other columns besides, which are not read. */
    public static List<CsvLine> readAmong(byte[] file, List<String> columns, int most) {
        return read(file, header -> headerAmong(header, columns), columns, most);
    }

    private static List<CsvLine> read(
            byte[] file, Function<String[], List<String>> headers, List<String> columns, int most) {
        try (MappingIterator<String[]> rows =
                MAPPER.readerFor(String[].class).with(FORM).readValues(text(file))) {
            if (!rows.hasNextValue()) {
                throw unreadable("Le fichier est vide.");
            }
            List<String> header = headers.apply(rows.nextValue());
            List<CsvLine> lines = new ArrayList<>();
            for (int number = 2; rows.hasNextValue(); number++) {
                line(number, header, columns, rows.nextValue()).ifPresent(lines::add);
                if (lines.size() > most) {
                    throw unreadable("Le fichier compte plus de " + most + " lignes : envoyez-en plusieurs.");
                }
            }
            return List.copyOf(lines);
        } catch (JsonProcessingException broken) {
            throw unreadable("Ligne " + broken.getLocation().getLineNr()
                    + " : un guillemet ou une cellule n'est pas terminé comme il faut.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw unreadable("Le fichier n'est pas en UTF-8 : enregistrez-le au format « CSV UTF-8 ».");
        }
    }

    private static List<String> separated(String[] said) {
        List<String> header = List.of(said);
        if (header.size() == 1 && header.get(0).contains(",")) {
            throw unreadable("Les colonnes sont séparées par des points-virgules, pas par des virgules.");
        }
        return header;
    }

    private static List<String> header(String[] said, List<String> columns) {
        List<String> header = separated(said);
        header.stream().filter(name -> !columns.contains(name)).findFirst().ifPresent(name -> {
            throw unreadable("La colonne « " + shortened(name) + " » n'existe pas. Colonnes : "
                    + String.join(", ", columns) + ".");
        });
        return headerAmong(said, columns);
    }

    private static List<String> headerAmong(String[] said, List<String> columns) {
        List<String> header = separated(said);
        columns.stream().filter(name -> !header.contains(name)).findFirst().ifPresent(name -> {
            throw unreadable("La colonne « " + name + " » manque.");
        });
        if (new HashSet<>(header).size() < header.size()) {
            throw unreadable("Une colonne est donnée deux fois.");
        }
        return header;
    }

    private static Optional<CsvLine> line(int number, List<String> header, List<String> columns, String[] cells) {
        if (cells.length > header.size()) {
            throw unreadable("Ligne " + number + " : plus de cellules que de colonnes.");
        }
        Map<String, String> known = new HashMap<>();
        for (int column = 0; column < cells.length; column++) {
            String cell = CsvCell.read(cells[column]);
            if (cell.length() > CELL_AT_MOST) {
                throw unreadable("Ligne " + number + " : une cellule compte plus de " + CELL_AT_MOST + " caractères.");
            }
            if (!cell.isBlank() && columns.contains(header.get(column))) {
                known.put(header.get(column), cell);
            }
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(new CsvLine(number, known));
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private static Refused unreadable(String detail) {
        return Refused.because(KitRefusal.CSV_ILLISIBLE, detail);
    }
}
