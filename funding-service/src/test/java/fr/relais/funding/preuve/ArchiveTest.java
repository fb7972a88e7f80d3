package fr.relais.funding.preuve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The bytes of an evidence depend on what it says and on nothing else. */
class ArchiveTest {

    private static final String REFERENCE = "0193a1b2c3d47e5f8a6b1c2d3e4f5a6b-1";
    private static final String FICHIER = """
            <PmtInf><DbtrAcct><Id><IBAN>FR7630001007941234567890185</IBAN></Id></DbtrAcct>
              <CdtTrfTxInf><PmtId><EndToEndId>autre-1</EndToEndId></PmtId><Nm>Autre</Nm></CdtTrfTxInf>
              <CdtTrfTxInf>
                <PmtId><EndToEndId>%s</EndToEndId></PmtId>
                <IBAN>FR1420041010050500013M02606</IBAN>
              </CdtTrfTxInf>
              <CdtTrfTxInf><PmtId><EndToEndId>autre-2</EndToEndId></PmtId></CdtTrfTxInf></PmtInf>""".formatted(REFERENCE);

    private static final SortedMap<String, byte[]> FILES =
            new TreeMap<>(Map.of("b.json", bytes("{}\n"), "a/é.txt", bytes("é"), "A.txt", bytes("")));

    @Test
    @DisplayName("The manifest is that of sha256sum: the hash, two blanks, the name, sorted")
    void manifest() throws IOException {
        String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

        assertThat(read(Archive.of(new TreeMap<>(Map.of("z", new byte[0], "a", new byte[0])))))
                .containsEntry("SHA256SUMS", empty + "  a\n" + empty + "  z\n");
    }

    @Test
    @DisplayName(
            "The same files, the same bytes, in another zone and language; a file says no date, and is not compressed")
    void same() throws IOException {
        byte[] archive = Archive.of(FILES);
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Noumea"));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Archive.of(new TreeMap<>(FILES))).isEqualTo(archive);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
        assertThat(read(archive).keySet()).containsExactly("A.txt", "SHA256SUMS", "a/é.txt", "b.json");
        assertThat(new String(archive, StandardCharsets.UTF_8)).contains("{}\n");
    }

    @Test
    @DisplayName("ASM-FUND-95: the line of one transfer and no other, its account masked")
    void line() {
        String line = LigneSepa.of(FICHIER, REFERENCE);

        assertThat(line)
                .startsWith("<CdtTrfTxInf>")
                .endsWith("</CdtTrfTxInf>\n")
                .contains(REFERENCE, "<IBAN>FR14 **** ")
                .doesNotContain("autre", "20041010050500013M02606", "DbtrAcct");
        assertThatThrownBy(() -> LigneSepa.of(FICHIER, "absente")).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SortedMap<String, String> read(byte[] archive) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(List.copyOf(files.keySet())).isSorted();
        return files;
    }
}
