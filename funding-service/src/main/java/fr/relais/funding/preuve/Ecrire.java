package fr.relais.funding.preuve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Writes a file of an evidence so that people can read it, with the same bytes on any machine. */
@ApplicationScoped
class Ecrire {

    private static final DefaultIndenter DEUX_BLANCS = new DefaultIndenter("  ", "\n");

    private final ObjectWriter writer;

    Ecrire(ObjectMapper json) {
        this.writer = json.writer(
                new DefaultPrettyPrinter().withObjectIndenter(DEUX_BLANCS).withArrayIndenter(DEUX_BLANCS));
    }

    byte[] json(Object piece) {
        try {
            return (writer.writeValueAsString(piece) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A piece of evidence is JSON", unwritable);
        }
    }
}
