package fr.relais.convention.relais;

import jakarta.persistence.Embeddable;

/** How a relais is called: its name, the commune printed on its documents, and the Caf's own id of it, or null (§2.2). */
@Embeddable
public record Identification(String nom, String commune, String idequ) {}
