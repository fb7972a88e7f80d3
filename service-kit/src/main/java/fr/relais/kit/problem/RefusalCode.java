package fr.relais.kit.problem;

/** A stable reason for refusing, known to clients; each service lists its own in one enum. */
public interface RefusalCode {

    /**
     * The HTTP status (400 unreadable, 404 unknown, 409 wrong state, 422 against a rule), the rule, one French sentence
     * that says what is wrong and one that says what the caller should do.
     */
    record Reason(int status, String regle, String titre, String conseil) {}

    /** The code published in problems, e.g. {@code CONVENTION_NON_SIGNEE}. */
    String name();

    Reason reason();

    /** The id of the rule that refuses, as in the rule book, e.g. {@code CONV-4}. */
    default String regle() {
        return reason().regle();
    }

    default int status() {
        return reason().status();
    }

    /** One French sentence that fits every refusal of this code. */
    default String titre() {
        return reason().titre();
    }

    /** One French sentence that tells the caller what to do about it. */
    default String conseil() {
        return reason().conseil();
    }
}
