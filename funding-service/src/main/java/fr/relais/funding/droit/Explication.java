package fr.relais.funding.droit;

import java.util.List;
import java.util.stream.Stream;

/** How an amount was found, line by line; the last line gives the amount. Empty when nothing could be computed yet. */
public record Explication(List<Etape> etapes) {

    public static final Explication AUCUNE = new Explication(List.of());

    public Explication {
        etapes = List.copyOf(etapes);
    }

    public static Explication of(Etape... etapes) {
        return new Explication(List.of(etapes));
    }

    public Explication plus(Etape next) {
        return new Explication(Stream.concat(etapes.stream(), Stream.of(next)).toList());
    }
}
