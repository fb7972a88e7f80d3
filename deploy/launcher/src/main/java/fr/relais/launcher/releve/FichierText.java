package fr.relais.launcher.releve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows the file that left for the bank, after a line that says what it is. */
public final class FichierText {

    private FichierText() {}

    public static String of(Path file) {
        try {
            return "\nFichier SEPA du premier lot, tel qu'il est parti (" + file + ")\n\n" + Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
