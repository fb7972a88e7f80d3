package fr.relais.convention.territoire;

import java.util.Optional;

/** A commune, or an arrondissement of {@code commune} (Paris, Lyon, Marseille); {@code epci} is empty for a few islands. */
public record Commune(
        CodeCommune code,
        String nom,
        String departement,
        int population,
        Optional<Siren> epci,
        Optional<CodeCommune> commune) {}
