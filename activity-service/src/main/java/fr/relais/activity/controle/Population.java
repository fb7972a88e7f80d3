package fr.relais.activity.controle;

import java.util.List;
import java.util.stream.Collectors;

/** What a sample was drawn from, kept with its plan so that anyone can draw again; its fingerprint tells of any change. */
public record Population(List<Unite> unites) {

    public Population {
        unites = unites.stream().sorted().toList();
    }

    /** Of a line for each unit, {@code dossier|exercice|enjeu|anomaliesAnterieures}, in the order of dossiers and years. */
    String empreinte() {
        return Empreinte.of(unites.stream().map(Unite::line).collect(Collectors.joining()));
    }

    int dossiers() {
        return (int) unites.stream().map(Unite::dossier).distinct().count();
    }
}
