package fr.relais.kit.csv;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a sheet line by line that French spreadsheet programs open as is: UTF-8 with its mark, semicolons, no formula. */
public final class CsvWriter implements AutoCloseable {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();
    private static final CsvSchema FORM = CsvSchema.emptySchema()
            .withColumnSeparator(';')
            .withQuoteChar('"')
            .withLineSeparator("\r\n")
            .withoutEscapeChar();

    private final int width;
    private final SequenceWriter rows;

    /** Writes the mark and the header at once. */
    public CsvWriter(OutputStream out, List<String> columns) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(CsvSheet.BOM);
        this.width = columns.size();
        this.rows = MAPPER.writer(FORM).writeValues(text);
        line(columns);
    }

    /** One value a column, empty for none. */
    public void line(List<String> values) throws IOException {
        if (values.size() != width) {
            throw new IllegalArgumentException(values.size() + " values for " + width + " columns");
        }
        rows.write(values.stream().map(CsvCell::write).toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
