package fr.relais.kit.idempotence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells two requests apart by what they ask: the address and, once read, the parameters and the body. Spaces, the order of
 * keys and absent values do not count, so that a retry is still the same after a release that added a field. A file counts
 * for its bytes.
 */
@Singleton
class Fingerprints {

    private final ObjectMapper canonical;

    Fingerprints(ObjectMapper json) {
        this.canonical = json.copy()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    String of(String address, Parameter[] declared, Object[] values) {
        List<Object> asked = new ArrayList<>();
        for (int i = 0; i < declared.length; i++) {
            if (!declared[i].isAnnotationPresent(Context.class)) {
                asked.add(
                        values[i] instanceof byte[] file ? HexFormat.of().formatHex(sha256().digest(file)) : values[i]);
            }
        }
        MessageDigest digest = sha256();
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return HexFormat.of().formatHex(digest.digest(json(asked)));
    }

    /** Through maps, because only the keys of maps are sorted. */
    private byte[] json(List<Object> asked) {
        try {
            return canonical.writeValueAsBytes(canonical.convertValue(asked, Object.class));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The parameters of an idempotent method must be JSON", unwritable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
