package fr.relais.convention.signataire;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The act by which the legal representative lets somebody sign, e.g. « arrêté n° 2022-14 ». */
@Embeddable
public record Delegation(
        @Column(name = "delegation_reference") String reference,
        @Column(name = "delegation_date") LocalDate date) {}
