package fr.relais.paymentfiles.retour;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Why a bank refused or returned a transfer: its code of ISO 20022, and what it means in French. */
public record Motif(String code, String libelle) {

    private static final String TABLE = "/paymentfiles/motifs-iso.properties";
    private static final Map<String, String> LIBELLES = load();
    private static final String INCONNU = "Motif communiqué par la banque, sans libellé connu";

    /** The reason of a code; a code that the table does not hold is kept, with a general label. */
    public static Motif of(String code) {
        return new Motif(code, LIBELLES.getOrDefault(code, INCONNU));
    }

    /** Whether the table gives the meaning of the code. */
    public boolean isKnown() {
        return LIBELLES.containsKey(code);
    }

    static Map<String, String> table() {
        return LIBELLES;
    }

    private static Map<String, String> load() {
        try (InputStream bytes = Motif.class.getResourceAsStream(TABLE);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties table = new Properties();
            table.load(text);
            return table.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(code -> code, table::getProperty));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
