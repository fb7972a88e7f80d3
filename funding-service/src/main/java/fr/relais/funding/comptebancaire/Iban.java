package fr.relais.funding.comptebancaire;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.relais.kit.problem.Refused;
import fr.relais.paymentfiles.virement.ZoneSepa;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.IBANValidator;

/** The number of a bank account of the SEPA; only {@code entier} gives it whole, its text and its JSON are masked. */
public record Iban(String entier) {

    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F]+");
    private static final int MAX = 34;
    private static final int GROUP = 4;
    private static final int SHOWN = 4;
    private static final Pattern GROUPS = Pattern.compile("(.{" + GROUP + "})(?=.)");

    public Iban {
        if (entier == null || entier.length() > MAX || !IBANValidator.DEFAULT_IBAN_VALIDATOR.isValid(entier)) {
            throw Refused.because(
                            CompteRefusal.IBAN_INVALIDE,
                            "Le pays, la longueur ou la clé de contrôle de l'IBAN n'est pas exact.")
                    .at("/iban");
        }
        if (!ZoneSepa.holds(entier)) {
            throw Refused.because(
                            CompteRefusal.IBAN_HORS_SEPA,
                            "Un virement SEPA n'atteint pas le pays " + entier.substring(0, 2) + ".")
                    .at("/iban");
        }
    }

    /** As people write it: with spaces, or in lower case. */
    public static Iban of(String typed) {
        return new Iban(BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT));
    }

    public String pays() {
        return entier.substring(0, 2);
    }

    /** All that may be shown: {@code FR76 **** **** **** **** ***4 567}. */
    @JsonValue
    public String masque() {
        int hidden = entier.length() - SHOWN - SHOWN;
        String shown = entier.substring(0, SHOWN) + "*".repeat(hidden) + entier.substring(SHOWN + hidden);
        return GROUPS.matcher(shown).replaceAll("$1 ");
    }

    @Override
    public String toString() {
        return masque();
    }
}
