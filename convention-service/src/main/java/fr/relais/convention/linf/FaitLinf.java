package fr.relais.convention.linf;

import java.time.LocalDate;

/** A change of the referencing as its author tells it: the act, the day it took effect, and the reference of who decided it. */
public record FaitLinf(ActeLinf acte, LocalDate date, String reference) {}
