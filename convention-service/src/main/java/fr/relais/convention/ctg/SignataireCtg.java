package fr.relais.convention.ctg;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A local authority that signed the Ctg with the Caf; {@code siren} may be null. */
@Embeddable
public record SignataireCtg(String nom, String siren, LocalDate dateSignature) {}
