package fr.relais.testkit;

import java.util.Arrays;

/** One cell of an access matrix: how much of an operation a role may use. */
enum Cell {
    REFUSE("-"),
    PROPRE("propre"),
    CAF("caf"),
    TOUT("tout");

    private final String text;

    Cell(String text) {
        this.text = text;
    }

    static Cell of(String text) {
        return Arrays.stream(values())
                .filter(cell -> cell.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not a cell of an access matrix: « " + text + " »"));
    }

    Access access(Relation relation) {
        return switch (this) {
            case REFUSE -> Access.REFUSED;
            case PROPRE -> relation == Relation.PROPRE ? Access.ALLOWED : Access.UNKNOWN;
            case CAF -> relation == Relation.AUTRE_CAF ? Access.UNKNOWN : Access.ALLOWED;
            case TOUT -> Access.ALLOWED;
        };
    }

    /** True where the answer depends on whose object it is. */
    boolean looksAtObject() {
        return this == PROPRE || this == CAF;
    }

    /** What somebody gets: past the door, the door shut, or no word of what lies behind. */
    enum Access {
        ALLOWED,
        REFUSED,
        UNKNOWN
    }
}
