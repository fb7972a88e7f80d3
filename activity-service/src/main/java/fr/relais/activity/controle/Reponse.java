package fr.relais.activity.controle;

import java.util.List;

/** What the partner answers: to the whole report, or to findings of it; {@code ensemble} is null when it says nothing of the whole. */
public record Reponse(String ensemble, List<AuConstat> constats) {

    public Reponse {
        constats = List.copyOf(constats);
    }

    /** To one finding, by its number from 1. */
    public record AuConstat(int constat, String texte) {}
}
