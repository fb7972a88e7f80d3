package fr.relais.launcher.platform;

/** Why a run cannot go on, in French, as the person in front of the terminal reads it. */
public class Failure extends RuntimeException {

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
