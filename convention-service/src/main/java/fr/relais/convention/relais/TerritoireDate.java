package fr.relais.convention.relais;

import fr.relais.convention.territoire.Territoire;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/** The territory of a relais from a day on, until the next one; {@code du} is null when the first holds since always. */
@Embeddable
public record TerritoireDate(
        LocalDate du, String motif, @Embedded Territoire territoire) {}
