package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.Connaissance;
import fr.relais.convention.convention.Convention;
import java.time.LocalDate;

/** What is asked of a reading: the terms of which day, as known at the end of which day; null for all days and for today. */
record Lecture(LocalDate today, LocalDate au, LocalDate connuAu) {

    LocalDate day() {
        return au == null ? today : au;
    }

    Connaissance of(Convention convention) {
        Connaissance now = Connaissance.of(convention);
        return connuAu == null ? now : now.knownOn(connuAu, today);
    }
}
