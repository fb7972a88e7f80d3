package fr.relais.convention.projet;

import java.time.Instant;

/** By whom something was done here, by the subject of the token, and when. */
record Trace(String par, Instant le) {}
