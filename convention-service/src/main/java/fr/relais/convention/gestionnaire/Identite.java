package fr.relais.convention.gestionnaire;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the law and the documents know of a gestionnaire: its name, its form, who represents it and where it sits. */
@Embeddable
public record Identite(
        String nom,
        @Enumerated(EnumType.STRING) TypeJuridique typeJuridique,
        @Embedded Representant representant,
        String siege) {}
