package fr.relais.convention.convention;

import jakarta.persistence.Embeddable;

/** The classification printed on the document, « Code pièces – Famille/Type » (§2.2). */
@Embeddable
public record CodePieces(String famille, String type) {}
