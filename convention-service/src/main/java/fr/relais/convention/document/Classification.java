package fr.relais.convention.document;

import jakarta.persistence.Embeddable;

/** The « Code pièces – Famille/Type » under which a document is filed (§2.2). */
@Embeddable
public record Classification(String famille, String type) {}
