package fr.relais.convention.convention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How an avenant names the convention it modifies: « Ram du 25 septembre 2020 » (AVN-1). */
@Embeddable
public record ConventionModifiee(
        @Column(name = "modifie_type") String type,
        @Column(name = "modifie_date") LocalDate date) {}
