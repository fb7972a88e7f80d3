package fr.relais.kit.problem;

/** A stable reason for refusing, known to clients; each service lists its own in one enum. */
public interface RefusalCode {

    /** The HTTP status (400 unreadable, 404 unknown, 409 wrong state, 422 against a rule), the rule, a French sentence. */
    record Reason(int status, String regle, String titre) {}

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
}
