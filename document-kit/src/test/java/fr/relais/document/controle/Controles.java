package fr.relais.document.controle;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The check of files as a service that keeps no signed one does it. */
final class Controles {

    /** Held here, or its level would be forgotten: the parser tells at length of each fault that the tests make. */
    private static final Logger PARSER = Logger.getLogger("org.apache.pdfbox");

    static {
        PARSER.setLevel(Level.OFF);
    }

    private Controles() {}

    static CheckFile checks() {
        return new CheckFile(new ObjectMapper(), new NoSignatures(), new Patient());
    }

    private record Patient() implements Bounds {

        @Override
        public Duration time() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration signaturesTime() {
            return Duration.ofSeconds(60);
        }

        @Override
        public int atOnce() {
            return 4;
        }

        @Override
        public Optional<Set<String>> ours() {
            return Optional.of(Set.of("termes.json"));
        }
    }
}
