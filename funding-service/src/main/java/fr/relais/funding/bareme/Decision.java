package fr.relais.funding.bareme;

import java.time.LocalDate;

/** Who set the barème and when; invented figures carry the source {@code FICTIF} (BAR-2). */
public record Decision(StatutBareme statut, String source, LocalDate date) {}
