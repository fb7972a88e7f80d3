package fr.relais.activity.controle;

import java.util.List;

/** A sample drawn again beside the one that a plan kept: the fingerprints of the population, and the two lists. */
public record Verification(
        String empreinteEnregistree, String empreinteCalculee, List<Unite> enregistre, List<Unite> retire) {

    public Verification {
        enregistre = List.copyOf(enregistre);
        retire = List.copyOf(retire);
    }

    public boolean isPopulationIntacte() {
        return empreinteEnregistree.equals(empreinteCalculee);
    }

    public boolean isConforme() {
        return isPopulationIntacte() && enregistre.equals(retire);
    }
}
