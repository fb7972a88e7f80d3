package fr.relais.convention.caf;

import jakarta.persistence.Embeddable;

/** What a document prints of a Caf: its name, its seat and the town where it signs, e.g. « Melun ». */
@Embeddable
public record IdentiteCaf(String nom, String siege, String lieuSignature) {}
