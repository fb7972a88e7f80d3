package fr.relais.funding.echeancier;

import fr.relais.kit.value.Exercice;

/** What is late for a year and calls for somebody, without blocking anything by itself (DL-8). */
public record Alerte(Exercice exercice, Blocage constat) {}
