package fr.relais.convention.projet;

/** Who validates a projet for the Caf; any of them satisfies PRJ-1. */
public enum AutoriteValidation {
    ADMINISTRATIVE,
    CAS,
    CA
}
