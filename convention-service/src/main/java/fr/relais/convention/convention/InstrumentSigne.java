package fr.relais.convention.convention;

import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An instrument all parties have signed, as the fold sees it; {@code signeLe} is its latest signature (CONV-5),
 * {@code connuLe} the day from which Relais knew it: that of the signatures when it was taken over (ASM-CONV-45).
 */
public record InstrumentSigne(int rang, LocalDate signeLe, LocalDate connuLe, Texte texte) {

    /** The convention first, then its avenants by latest signature, then by rang (AVN-2). */
    static final Comparator<InstrumentSigne> ORDER = Comparator.comparing(InstrumentSigne::nature)
            .thenComparing(InstrumentSigne::signeLe)
            .thenComparing(InstrumentSigne::rang);

    public Nature nature() {
        return Nature.ofRang(rang);
    }

    Periode periode() {
        return texte.periode();
    }

    /** The convention speaks on every day it covers, even prolonged; an avenant between its own dates (AVN-6). */
    boolean speaksOn(LocalDate date) {
        return nature() == Nature.CONVENTION || periode().contains(date);
    }

    boolean movesTheEnd() {
        return nature() == Nature.CONVENTION || texte.has(Objet.PROLONGATION);
    }

    Source source(String article) {
        return new Source(nature(), rang, article);
    }
}
