package fr.relais.paymentfiles.retour;

import java.util.Optional;
import java.util.stream.Stream;

/** The reason a bank gives, whether a code of the standard or one of its own. */
final class Raisons {

    private Raisons() {}

    /** The first reason with a code: a bank that gives several writes the main one first. */
    static Optional<Motif> of(Noeud line, String information) {
        return line.tous(information).stream()
                .flatMap(reason -> reason.un("Rsn").stream())
                .flatMap(reason -> Stream.of("Cd", "Prtry").flatMap(form -> reason.un(form).stream()))
                .map(Champs::text)
                .map(Motif::of)
                .findFirst();
    }
}
