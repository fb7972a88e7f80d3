package fr.relais.convention.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The instrument a document is about: a convention, and the rang of the instrument in it. */
@Embeddable
public record Rattachement(@Column(name = "convention_id") UUID convention, Integer rang) {}
