package fr.relais.funding.retour;

import fr.relais.paymentfiles.retour.Retour;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount as a bank wrote it, whatever its currency; {@code devise} is null when the bank gave none that is one. */
public record Somme(BigDecimal montant, String devise) {

    private static final String EUROS = "EUR";
    private static final int CENTS = 2;
    private static final Pattern DEVISE = Pattern.compile("[A-Z]{3}");
    private static final Pattern WRITTEN = Pattern.compile("([0-9.]+)(?: (.+))?");
    ;

    static Optional<Somme> of(Retour retour) {
        return retour.montant().map(Somme::euros);
    }

    static Somme euros(BigDecimal montant) {
        return new Somme(montant, EUROS);
    }

    /** Of a movement that was set aside: « 12.50 USD », or « 12.50 » where only euros are told. */
    static Somme read(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an amount: " + text);
        }
        String devise = parts.group(2) == null ? EUROS : parts.group(2);
        return new Somme(new BigDecimal(parts.group(1)), DEVISE.matcher(devise).matches() ? devise : null);
    }

    /** Without the zeros that the database adds, and at least two decimals. */
    public String written() {
        BigDecimal exact = montant.stripTrailingZeros();
        return exact.setScale(Math.max(exact.scale(), CENTS)).toPlainString();
    }

    boolean isInEuros() {
        return EUROS.equals(devise);
    }
}
