package fr.relais.funding.indu;

import fr.relais.kit.value.Montant;
import java.time.LocalDate;

/** What the letter tells: the day, what then remained, and until when it may be recovered. */
public record Notification(LocalDate le, Montant reste, LocalDate prescritLe) {}
