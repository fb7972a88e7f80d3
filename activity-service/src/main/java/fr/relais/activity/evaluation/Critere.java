package fr.relais.activity.evaluation;

import java.util.List;
import java.util.Optional;

/** One condition of a mission: its rule, what was needed, what was found, and the evidence for and set aside. */
public record Critere(
        String regle,
        NatureCritere nature,
        String attendu,
        String constate,
        boolean rempli,
        List<Preuve> retenues,
        List<PreuveEcartee> ecartees) {

    public Critere {
        retenues = List.copyOf(retenues);
        ecartees = List.copyOf(ecartees);
    }

    /** A critère without evidence yet. */
    static Critere of(String regle, NatureCritere nature, String attendu, String constate, boolean rempli) {
        return new Critere(regle, nature, attendu, constate, rempli, List.of(), List.of());
    }

    Critere prouve(List<Preuve> evidence) {
        return new Critere(regle, nature, attendu, constate, rempli, evidence, ecartees);
    }

    Critere prouve(Optional<Preuve> evidence) {
        return prouve(evidence.stream().toList());
    }

    Critere ecarte(List<PreuveEcartee> evidence) {
        return new Critere(regle, nature, attendu, constate, rempli, retenues, evidence);
    }
}
