package fr.relais.launcher.campagne;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bodies that the campaign sends, as the files of {@code meaux/} hold them. */
final class Corps {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Corps() {}

    /** A file that is sent as it is. */
    static byte[] file(String name) {
        try (InputStream file = Corps.class.getResourceAsStream("/meaux/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode of(String name) {
        try (InputStream file = Corps.class.getResourceAsStream("/meaux/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
