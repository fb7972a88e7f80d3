package fr.relais.funding.preuve;

import fr.relais.document.Fichier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes an archive and its manifest: the same files give the same bytes, with any clock, zone and compression library. */
final class Archive {

    static final String MANIFESTE = "SHA256SUMS";

    /** An archive bears no date of its own; of the first day that a ZIP knows Java would also write the instant, in the zone of the machine. */
    private static final LocalDateTime SANS_DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Archive() {}

    static byte[] of(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(MANIFESTE, manifeste(files).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("An archive is written in memory", impossible);
        }
        return bytes.toByteArray();
    }

    /** As {@code sha256sum -c} reads it. */
    private static String manifeste(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> Fichier.empreinte(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SANS_DATE);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
