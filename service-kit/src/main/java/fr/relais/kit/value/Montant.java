package fr.relais.kit.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An exact amount in euros and cents, possibly negative; travels as a decimal string such as {@code "8729.00"} (CALC-12). */
public record Montant(BigDecimal euros) implements Comparable<Montant> {

    public static final Montant ZERO = new Montant(BigDecimal.ZERO);

    private static final int CENTS = 2;
    private static final Pattern FORM = Pattern.compile("-?(0|[1-9]\\d{0,11})(\\.\\d{1,2})?");

    public Montant {
        euros = euros.setScale(CENTS, RoundingMode.UNNECESSARY);
    }

    /** Reads at most twelve digits of euros and two of cents; the length is bounded before any arithmetic. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Montant of(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw Refused.because(
                    KitRefusal.MONTANT_INVALIDE,
                    "Un montant s'écrit en euros avec un point et au plus deux décimales, par exemple \"8729.00\".");
        }
        return new Montant(new BigDecimal(text));
    }

    /** The amount nearest to an exact figure, half a cent going away from zero: the one rounding of CALC-12. */
    public static Montant roundHalfUp(BigDecimal exact) {
        return new Montant(exact.setScale(CENTS, RoundingMode.HALF_UP));
    }

    public static Montant sum(Stream<Montant> amounts) {
        return amounts.reduce(ZERO, Montant::plus);
    }

    public Montant plus(Montant other) {
        return new Montant(euros.add(other.euros));
    }

    public Montant minus(Montant other) {
        return new Montant(euros.subtract(other.euros));
    }

    public Montant negate() {
        return new Montant(euros.negate());
    }

    public Montant min(Montant other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Montant max(Montant other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isNegative() {
        return euros.signum() < 0;
    }

    public boolean isPositive() {
        return euros.signum() > 0;
    }

    public boolean isZero() {
        return euros.signum() == 0;
    }

    @Override
    public int compareTo(Montant other) {
        return euros.compareTo(other.euros);
    }

    @JsonValue
    @Override
    public String toString() {
        return euros.toPlainString();
    }
}
