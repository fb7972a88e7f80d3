package fr.relais.convention.gestionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The person who represents the gestionnaire and the quality that entitles them, e.g. « Maire ». */
@Embeddable
public record Representant(
        @Column(name = "representant_nom") String nom,
        @Column(name = "representant_qualite") String qualite) {}
