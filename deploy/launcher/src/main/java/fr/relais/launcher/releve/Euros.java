package fr.relais.launcher.releve;

import java.math.BigDecimal;

/** Writes amounts as the French do: {@code 8 729,00 €}. The spaces are plain ones, so that one can search for them. */
final class Euros {

    private static final int CENTS = 2;

    private Euros() {}

    /** Refuses an amount that does not fit in cents rather than round it. */
    static String format(BigDecimal montant) {
        String digits = montant.setScale(CENTS).abs().toPlainString();
        String euros = digits.substring(0, digits.length() - CENTS - 1).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
        String sign = montant.signum() < 0 ? "−" : "";
        return sign + euros + "," + digits.substring(digits.length() - CENTS) + " €";
    }
}
