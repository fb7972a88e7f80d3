package fr.relais.funding.bareme;

import java.time.LocalDate;
import java.util.Optional;

/** The text that set the barème, its day, and where it may be read; invented figures carry the source {@code FICTIF} (BAR-2). */
public record Decision(StatutBareme statut, String source, LocalDate date, Optional<String> lien) {}
