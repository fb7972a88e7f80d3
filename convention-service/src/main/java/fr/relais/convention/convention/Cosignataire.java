package fr.relais.convention.convention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The third signatory of a tripartite instrument, on the side of the gestionnaire: who signs, and for which entity (ACT-3). */
@Embeddable
public record Cosignataire(
        @Column(name = "cosignataire_nom") String nom,
        @Column(name = "cosignataire_qualite") String qualite,
        @Column(name = "cosignataire_entite") String entite) {}
