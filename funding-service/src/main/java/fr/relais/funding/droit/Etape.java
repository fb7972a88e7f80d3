package fr.relais.funding.droit;

import java.util.List;

/** One line of an explanation, in French: the rule, its source, the formula with its figures, the inputs, the result. */
public record Etape(
        String regle, String libelle, String source, String formule, List<Valeur> valeurs, String resultat) {

    public Etape {
        valeurs = List.copyOf(valeurs);
    }

    /** {@code resultat} is an amount, an ETP or a number of days, written as a plain decimal. */
    public static Etape of(Regle regle, String libelle, String formule, List<Valeur> valeurs, Object resultat) {
        return new Etape(regle.id(), libelle, regle.source(), formule, valeurs, resultat.toString());
    }
}
