package fr.relais.funding.decision;

import java.util.Optional;

/** Why the Caf decides, and the reference of the letter or of the minutes that say so, when there is one. */
public record Motivation(String motif, Optional<String> reference) {}
