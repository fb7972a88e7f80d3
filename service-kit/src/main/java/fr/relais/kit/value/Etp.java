package fr.relais.kit.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Full-time equivalents, never negative, two decimals; travels as a decimal string such as {@code "0.80"} (CALC-12). */
public record Etp(BigDecimal value) implements Comparable<Etp> {

    public static final Etp ZERO = new Etp(BigDecimal.ZERO);

    private static final int DECIMALS = 2;
    private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,3})(\\.\\d{1,2})?");

    public Etp {
        value = value.setScale(DECIMALS, RoundingMode.UNNECESSARY);
        if (value.signum() < 0) {
            throw Refused.because(KitRefusal.ETP_INVALIDE, "Un ETP n'est jamais négatif.");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Etp of(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw Refused.because(
                    KitRefusal.ETP_INVALIDE,
                    "Un ETP s'écrit avec un point et au plus deux décimales, sans signe, par exemple \"0.80\".");
        }
        return new Etp(new BigDecimal(text));
    }

    /** The ETP nearest to an exact figure, half a hundredth going up (CALC-2). */
    public static Etp roundHalfUp(BigDecimal exact) {
        return new Etp(exact.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Etp other) {
        return value.compareTo(other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
