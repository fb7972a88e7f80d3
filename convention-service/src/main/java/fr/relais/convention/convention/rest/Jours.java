package fr.relais.convention.convention.rest;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads a day of the query here: JAX-RS would answer 404 to one that is none. */
public final class Jours {

    private static final int FORM = "2022-06-30".length();

    private Jours() {}

    /** Null when it was not asked for. */
    static LocalDate optional(String name, String text) {
        return text == null ? null : read(name, text);
    }

    public static LocalDate required(String name, String text) {
        if (text == null) {
            throw Refused.because(KitRefusal.CHAMP_INVALIDE, "Indiquez le jour « " + name + " ».")
                    .at("/" + name);
        }
        return read(name, text);
    }

    private static LocalDate read(String name, String text) {
        try {
            if (text.length() == FORM) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException unreadable) {
            // told below
        }
        throw Refused.because(KitRefusal.CHAMP_INVALIDE, "Une date s'écrit année-mois-jour, par exemple 2022-06-30.")
                .at("/" + name);
    }
}
