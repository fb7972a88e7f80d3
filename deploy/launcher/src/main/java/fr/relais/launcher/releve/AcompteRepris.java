package fr.relais.launcher.releve;

import java.math.BigDecimal;

/** An acompte paid before Relais, taken over. */
record AcompteRepris(int exercice, Genre genre, BigDecimal montant) {}
