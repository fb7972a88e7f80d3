package fr.relais.kit.operation;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;

/** The preference of RFC 7240 by which a client lets a bulk act be done after the answer. */
public final class RespondAsync {

    private static final String PREFERENCE = "respond-async";

    private RespondAsync() {}

    /** {@code prefer} is the header {@code Prefer}, or null. */
    public static boolean isAskedBy(String prefer) {
        return prefer != null
                && Arrays.stream(prefer.split("[,;]")).map(String::strip).anyMatch(PREFERENCE::equalsIgnoreCase);
    }

    /** 202: where to follow the operation that {@link Operations#start} began. */
    public static Response accepted(UUID operation) {
        return Response.accepted()
                .location(URI.create("/operations/" + operation))
                .header("Preference-Applied", PREFERENCE)
                .build();
    }
}
