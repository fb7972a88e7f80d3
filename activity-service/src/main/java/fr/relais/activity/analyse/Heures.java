package fr.relais.activity.analyse;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A duration in hours, exact to the hundredth: 5.99 h is not 6 h (AP-6). */
@Embeddable
public record Heures(BigDecimal valeur) implements Comparable<Heures> {

    public static final Heures ZERO = new Heures(BigDecimal.ZERO);

    private static final int DECIMALS = 2;

    public Heures {
        valeur = valeur.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Heures of(String texte) {
        return new Heures(new BigDecimal(texte));
    }

    public Heures plus(Heures other) {
        return new Heures(valeur.add(other.valeur));
    }

    @Override
    public int compareTo(Heures other) {
        return valeur.compareTo(other.valeur);
    }

    @Override
    public String toString() {
        return valeur.toPlainString();
    }
}
