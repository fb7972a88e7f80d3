package fr.relais.convention;

import fr.relais.kit.problem.Refused;
import java.time.LocalDate;

/** Decides whether the date of something that is said to have happened can be true. */
public final class Facts {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private Facts() {}

    /** A retroactive effect is welcome (CONV-3); a signature, a decision or a suspension of tomorrow is not. */
    public static void requirePast(LocalDate date, LocalDate today, String pointer) {
        if (date.isAfter(today) || date.isBefore(FIRST)) {
            throw Refused.because(
                            ConventionRefusal.DATE_INVALIDE,
                            "La date " + date + " doit être comprise entre le " + FIRST + " et aujourd'hui, " + today
                                    + ".")
                    .at(pointer);
        }
    }
}
