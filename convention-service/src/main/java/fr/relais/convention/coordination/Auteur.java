package fr.relais.convention.coordination;

import java.time.Instant;
import java.time.LocalDate;

/** Who does an act, by the subject of their token, and when, in the time of the system. */
record Auteur(String id, LocalDate today, Instant le) {}
