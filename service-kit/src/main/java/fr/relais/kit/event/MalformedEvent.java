package fr.relais.kit.event;

/** Thrown for a message that no retry can make sense of; it goes to the dead letters. */
public final class MalformedEvent extends RuntimeException {

    public MalformedEvent(String reason) {
        super(reason);
    }

    public MalformedEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
