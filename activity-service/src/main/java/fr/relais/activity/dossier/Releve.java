package fr.relais.activity.dossier;

import java.util.Set;

/** Facts of a year, and who told them for the gestionnaire: none of them decides on what these facts are worth (ACT-2). */
public record Releve<T>(T faits, Set<String> auteurs) {

    public Releve {
        auteurs = Set.copyOf(auteurs);
    }
}
