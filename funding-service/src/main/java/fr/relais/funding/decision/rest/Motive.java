package fr.relais.funding.decision.rest;

import fr.relais.funding.decision.Motivation;
import java.util.Optional;

/** The bounds of what every decision says of itself. */
final class Motive {

    static final int MOTIF_MAX = 1000;
    static final int REFERENCE_MAX = 100;

    private Motive() {}

    static Motivation of(String motif, String reference) {
        return new Motivation(motif, Optional.ofNullable(reference));
    }
}
