package fr.relais.convention.gestionnaire;

import fr.relais.kit.value.Siret;

/** A gestionnaire has just become what {@code nouvelle} says, from a day and for a reason. */
public record IdentiteModifiee(Siret siret, IdentiteDatee nouvelle) {}
