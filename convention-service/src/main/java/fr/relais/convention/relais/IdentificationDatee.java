package fr.relais.convention.relais;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/** How a relais is called from a day on; the first has neither day nor reason: since always. */
@Embeddable
public record IdentificationDatee(
        LocalDate du, String motif, @Embedded Identification identification) {}
