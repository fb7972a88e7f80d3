package fr.relais.activity;

import fr.relais.kit.problem.Refused;
import java.util.Optional;

/** The count of acts that a client may quote, so as not to write over what it has not read. */
public final class Revision {

    private Revision() {}

    public static void require(Optional<Long> expected, long actual) {
        if (expected.isPresent() && expected.get() != actual) {
            throw Refused.because(
                    ActivityRefusal.VERSION_PERIMEE,
                    "Les données ont changé depuis que vous les avez lues : relisez-les avant d'enregistrer.");
        }
    }
}
