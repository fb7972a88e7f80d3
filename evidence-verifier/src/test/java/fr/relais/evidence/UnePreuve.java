package fr.relais.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The evidence of acompte 2 of Frot, rejected then paid: coherent as it is, changed by one word; its manifest follows unless told otherwise. */
final class UnePreuve {

    private static final Path MODELE = Path.of("src/test/resources/preuve-de-frot");

    private final SortedMap<String, byte[]> files;

    private UnePreuve(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    static UnePreuve deFrot() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(MODELE)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(MODELE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new UnePreuve(files).scellee();
    }

    /** Every occurrence in the file is replaced, and there is one. */
    UnePreuve ou(String name, String before, String after) {
        String text = texte(name);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(name + " does not say " + before);
        }
        return avec(name, text.replace(before, after));
    }

    UnePreuve avec(String name, String content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, content.getBytes(StandardCharsets.UTF_8));
        return new UnePreuve(changed);
    }

    UnePreuve sans(String name) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(name);
        return new UnePreuve(changed);
    }

    /** As a forger would: the manifest is made again. */
    UnePreuve scellee() {
        return avec(
                Manifeste.NOM,
                files.entrySet().stream()
                        .filter(file -> !file.getKey().equals(Manifeste.NOM))
                        .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey() + "\n")
                        .collect(Collectors.joining()));
    }

    String texte(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    byte[] zip() {
        return zip(List.copyOf(files.entrySet()));
    }

    static byte[] zip(List<Map.Entry<String, byte[]>> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What the program says and how it ends. */
    record Verdict(int code, String dit) {}

    Verdict verifiee(Path folder) {
        return verifie(folder, zip());
    }

    static Verdict verifie(Path folder, byte[] archive) {
        try {
            Path file = Files.write(folder.resolve("preuve.zip"), archive);
            return run(file.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static Verdict run(String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Verifier.run(new PrintStream(said, true, StandardCharsets.UTF_8), args);
        return new Verdict(code, said.toString(StandardCharsets.UTF_8));
    }
}
