package fr.relais.paymentfiles.retour;

import java.util.Optional;

/** The end-to-end reference of a line, when it has one. */
final class References {

    private static final String NONE = "NOTPROVIDED";

    private References() {}

    static Optional<String> of(Optional<Noeud> node) {
        return node.map(Champs::text).filter(reference -> !reference.equals(NONE));
    }
}
