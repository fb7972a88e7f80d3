package fr.relais.convention.gestionnaire;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/** An identity and the day it starts to hold; the first one has neither day nor reason: it holds since always. */
@Embeddable
public record IdentiteDatee(
        LocalDate du, String motif, @Embedded Identite identite) {

    static IdentiteDatee first(Identite identite) {
        return new IdentiteDatee(null, null, identite);
    }
}
