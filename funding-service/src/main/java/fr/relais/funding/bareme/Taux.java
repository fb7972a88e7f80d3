package fr.relais.funding.bareme;

import fr.relais.kit.value.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An exact rate between 0 and 1, written with two decimals at least, e.g. {@code 0.43} (CALC-12). */
public record Taux(BigDecimal valeur) {

    private static final int DECIMALS = 2;
    private static final Pattern FORM = Pattern.compile("[01](\\.\\d{1,6})?");

    public Taux {
        if (valeur.signum() < 0 || valeur.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A rate lies between 0 and 1");
        }
        BigDecimal shortest = valeur.stripTrailingZeros();
        valeur = shortest.setScale(Math.max(DECIMALS, shortest.scale()), RoundingMode.UNNECESSARY);
    }

    public static Taux of(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A rate is written with a point and at most six decimals, e.g. 0.43");
        }
        return new Taux(new BigDecimal(text));
    }

    /** This share of an exact figure, rounded once, half a cent going up. */
    public Montant arrondiDe(BigDecimal exact) {
        return Montant.roundHalfUp(valeur.multiply(exact));
    }

    public Montant arrondiDe(Montant montant) {
        return arrondiDe(montant.euros());
    }

    @Override
    public String toString() {
        return valeur.toPlainString();
    }
}
