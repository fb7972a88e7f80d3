package fr.relais.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The files of an archive that nobody vouches for, read whole in memory within bounds; nothing is ever written to the disk. */
record Archive(SortedMap<String, byte[]> fichiers, int octets) {

    static final int OCTETS_AU_PLUS = 20_000_000;
    static final int FICHIERS_AU_PLUS = 1_000;
    static final int OCTETS_PAR_FICHIER = 5_000_000;
    static final int OCTETS_EN_TOUT = 50_000_000;

    private static final Pattern NOM =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9_.-]{0,79}/)?[A-Za-z0-9][A-Za-z0-9_.-]{0,79}");

    /** Two readers of an archive, the one by its list and the one from its beginning, must see the same thing. */
    static Archive read(Path path) throws ArchiveRefusee {
        try {
            if (!Files.isRegularFile(path)) {
                throw new ArchiveRefusee("Le fichier n'existe pas.");
            }
            if (Files.size(path) > OCTETS_AU_PLUS) {
                throw new ArchiveRefusee("L'archive dépasse " + OCTETS_AU_PLUS + " octets.");
            }
            Map<String, byte[]> listed = listed(path);
            byte[] bytes = Files.readAllBytes(path);
            requireSame(listed, bytes);
            return new Archive(new TreeMap<>(listed), bytes.length);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new ArchiveRefusee(
                    "Le fichier n'est pas une archive ZIP lisible : il est tronqué, abîmé ou d'un autre type.");
        }
    }

    private static Map<String, byte[]> listed(Path path) throws IOException, ArchiveRefusee {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        int total = 0;
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > FICHIERS_AU_PLUS) {
                throw new ArchiveRefusee("L'archive contient plus de " + FICHIERS_AU_PLUS + " fichiers.");
            }
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                requireName(entry.getName());
                if (!known.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new ArchiveRefusee("L'archive contient deux fichiers du même nom : " + entry.getName() + ".");
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    byte[] bytes = content.readNBytes(OCTETS_PAR_FICHIER + 1);
                    total += bytes.length;
                    requireBounded(bytes.length, total);
                    files.put(entry.getName(), bytes);
                }
            }
        }
        return files;
    }

    private static void requireName(String name) throws ArchiveRefusee {
        if (!NOM.matcher(name).matches()) {
            throw new ArchiveRefusee(
                    "L'archive contient un nom de fichier interdit (chemin absolu, remontée ou caractère"
                            + " inattendu).");
        }
    }

    private static void requireBounded(int octets, int total) throws ArchiveRefusee {
        if (octets > OCTETS_PAR_FICHIER || total > OCTETS_EN_TOUT) {
            throw new ArchiveRefusee("L'archive décompressée dépasse les bornes : " + OCTETS_PAR_FICHIER
                    + " octets par fichier, " + OCTETS_EN_TOUT + " en tout.");
        }
    }

    private static void requireSame(Map<String, byte[]> listed, byte[] archive) throws IOException, ArchiveRefusee {
        Iterator<Map.Entry<String, byte[]>> next = listed.entrySet().iterator();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry met = zip.getNextEntry(); met != null; met = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(OCTETS_PAR_FICHIER + 1);
                Map.Entry<String, byte[]> expected = next.hasNext() ? next.next() : Map.entry("", content);
                if (!expected.getKey().equals(met.getName()) || !Arrays.equals(expected.getValue(), content)) {
                    throw new ArchiveRefusee("L'archive contient un fichier que sa table ne liste pas.");
                }
            }
        }
        if (next.hasNext()) {
            throw new ArchiveRefusee("L'archive annonce un fichier qu'elle ne contient pas.");
        }
    }
}
