package fr.relais.convention.territoire;

import java.util.List;

/** An EPCI à fiscalité propre and its communes, in the order of their codes; {@code type} is CC, CA, CU, METRO or MET69. */
public record Epci(Siren siren, String nom, String type, List<Commune> communes) {

    public Epci {
        communes = List.copyOf(communes);
    }

    public int population() {
        return communes.stream().mapToInt(Commune::population).sum();
    }
}
