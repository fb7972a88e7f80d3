package fr.relais.kit.event;

import fr.relais.kit.value.DossierId;
import java.time.Instant;

/** A fact received from another service; {@code sequence} is the version of the aggregate it speaks of. */
public record Received<T>(String id, String type, DossierId dossier, long sequence, Instant time, T data) {

    static final String SEQUENCE = "sequence";
    static final String CAUSATION = "causationid";
}
