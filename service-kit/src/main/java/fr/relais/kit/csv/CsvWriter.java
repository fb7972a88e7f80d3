package fr.relais.kit.csv;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a sheet that French spreadsheet programs open as is: UTF-8 with its mark, semicolons, no cell that is a formula. */
public final class CsvWriter {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();
    private static final CsvSchema FORM = CsvSchema.emptySchema()
            .withColumnSeparator(';')
            .withQuoteChar('"')
            .withLineSeparator("\r\n")
            .withoutEscapeChar();

    private CsvWriter() {}

    /** The header, then the lines: a value for each column, empty for none. */
    public static byte[] write(List<String> columns, List<List<String>> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
                SequenceWriter rows = MAPPER.writer(FORM).writeValues(text.append(CsvSheet.BOM))) {
            rows.write(columns);
            for (List<String> line : lines) {
                rows.write(cells(line, columns.size()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static List<String> cells(List<String> line, int width) {
        if (line.size() != width) {
            throw new IllegalArgumentException(line.size() + " values for " + width + " columns");
        }
        return line.stream().map(CsvCell::write).toList();
    }
}
