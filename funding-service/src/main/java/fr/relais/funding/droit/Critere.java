package fr.relais.funding.droit;

import java.util.Optional;

/** A condition of the bonus as examined: its rules, its name in French and, when it does not hold, the reason. */
public record Critere(String regle, String libelle, Optional<Refus> refus) {

    public boolean isRempli() {
        return refus.isEmpty();
    }

    Valeur toValeur() {
        return new Valeur(
                regle + " " + libelle,
                refus.map(refus -> "non : " + refus.motif() + ", " + refus.detail())
                        .orElse("oui"));
    }
}
