package fr.relais.infrastructure;

import java.util.Map;

/** What a commit survives. Both are set in full: the embedded server's own default gives durability up in silence. */
public enum Durability {
    /** A commit survives a crash of the machine, as in production. */
    DURABLE("on"),
    /** A commit survives nothing but a clean stop: for tests, whose data nobody keeps. */
    FAST("off");

    private final Map<String, String> settings;

    Durability(String value) {
        this.settings = Map.of("fsync", value, "synchronous_commit", value, "full_page_writes", value);
    }

    Map<String, String> settings() {
        return settings;
    }
}
