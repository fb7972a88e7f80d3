package fr.relais.funding.bareme;

import java.time.LocalDate;

/**
 * The last days, included, on which a gestionnaire justifies a year: after the first it is late (DL-8), after the second
 * nothing more is paid for that year (DL-9).
 */
public record Limites(LocalDate justification, LocalDate forclusion) {

    public Limites {
        if (forclusion.isBefore(justification)) {
            throw new IllegalArgumentException(
                    "A year is late before it is forclos: " + justification + " " + forclusion);
        }
    }
}
