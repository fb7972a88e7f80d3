package fr.relais.launcher.platform;

import java.util.Locale;

/** The three services: each is a program with a database of its own. */
public enum Service {
    CONVENTION,
    ACTIVITY,
    FUNDING;

    /** The name of its module, of its process in what is said to the operator, and of its log file. */
    public String artifact() {
        return lowerCase() + "-service";
    }

    public String database() {
        return "relais_" + lowerCase();
    }

    String deadLetters() {
        return "relais." + artifact() + ".dead-letters";
    }

    private String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
