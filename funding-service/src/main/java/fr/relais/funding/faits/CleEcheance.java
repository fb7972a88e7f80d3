package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;
import java.util.Comparator;

/**
 * What is ordered at most once in a dossier (PAY-6). {@code rang} is 0, and 1, 2, … for the differences that follow a
 * solde or a payment of coordination (PAY-10).
 */
public record CleEcheance(Exercice exercice, Genre genre, int rang) implements Comparable<CleEcheance> {

    private static final Comparator<CleEcheance> ORDER = Comparator.comparing(CleEcheance::exercice)
            .thenComparing(CleEcheance::genre)
            .thenComparingInt(CleEcheance::rang);

    public CleEcheance {
        if (rang < 0 || (rang > 0 && genre.isAcompte())) {
            throw new IllegalArgumentException("An acompte is ordered once (PAY-6), a rang is not negative: " + rang);
        }
    }

    @Override
    public int compareTo(CleEcheance other) {
        return ORDER.compare(this, other);
    }

    /** In French, e.g. {@code « acompte 2 de 2022 »} or {@code « solde de 2021, rectification n° 1 »}. */
    public String libelle() {
        String base = genre.libelle() + " de " + exercice;
        return rang == 0 ? base : base + ", rectification n° " + rang;
    }
}
