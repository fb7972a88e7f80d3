package fr.relais.paymentfiles.retour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of a bank that the tests read, as they come or with one thing changed. */
final class Fichiers {

    static final int MAX = 5 * 1024 * 1024;

    private Fichiers() {}

    static String text(TypeMessage type) {
        try (InputStream bytes = Fichiers.class.getResourceAsStream("/retours/" + type.norme() + ".xml")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file with one passage replaced, which must be in it. */
    static String changed(TypeMessage type, String passage, String replacement) {
        String text = text(type);
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("not in the file: " + passage);
        }
        return text.replace(passage, replacement);
    }

    static FichierRetours read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static FichierRetours read(byte[] bytes) {
        return LireRetours.lire(new ByteArrayInputStream(bytes), MAX);
    }
}
