package fr.relais.convention.document.controle;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.convention.document.signature.Verifications;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The check of files as the service does it. */
public final class Controles {

    /** Held here, or its level would be forgotten: the parser tells at length of each fault that the tests make. */
    private static final Logger PARSER = Logger.getLogger("org.apache.pdfbox");

    static {
        PARSER.setLevel(Level.OFF);
    }

    private Controles() {}

    public static CheckFile checks() {
        return knowing(null);
    }

    public static CheckFile knowing(Path pem) {
        return new CheckFile(
                new ObjectMapper(), Verifications.knowing(pem), Duration.ofSeconds(5), Duration.ofSeconds(60), 4);
    }
}
