package fr.relais.activity.declaration;

import java.util.UUID;

/** What the Caf puts in place of a validated content, why, and the contrôle that it follows from, which may be null. */
public record Rectification(DonneesDeclarees donnees, String motif, UUID controle) {

    /** Where its content stands in the body that brought it: a contrôle brings it one level deeper. */
    String at() {
        return controle == null ? "/donnees" : "/rectification/donnees";
    }
}
