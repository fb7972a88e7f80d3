package fr.relais.convention.convention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the parties of one convention have agreed on and undone: its signed instruments, and its résiliation if any. */
public record Accord(List<InstrumentSigne> instruments, Optional<Resiliation> resiliation) {

    public Accord {
        instruments = List.copyOf(instruments);
    }

    static Accord of(Collection<InstrumentSigne> instruments) {
        return new Accord(List.copyOf(instruments), Optional.empty());
    }

    /** The convention itself is signed: without it its avenants agree on nothing. */
    public boolean isSigned() {
        return instruments.stream().anyMatch(instrument -> instrument.nature() == Nature.CONVENTION);
    }

    /** The signed instrument that prevails over the others. */
    InstrumentSigne latest() {
        return instruments.stream().max(InstrumentSigne.ORDER).orElseThrow();
    }

    /** The same as Relais knew it at the end of this day: nothing that was signed or recorded later. */
    Accord knownOn(LocalDate day) {
        return new Accord(
                instruments.stream()
                        .filter(instrument -> !instrument.connuLe().isAfter(day))
                        .toList(),
                resiliation.filter(end -> !end.connueLe().isAfter(day)));
    }
}
