package fr.relais.funding.attente;

import fr.relais.funding.echeancier.Blocage;
import java.time.LocalDate;
import java.util.Optional;

/** An unmet condition with the first day it was expected, and the last one to meet it or the day it is met by itself. */
public record Delai(Blocage blocage, Optional<LocalDate> depuis, Optional<LocalDate> limite) {}
