package fr.relais.kit.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** The 14-digit number of an establishment: Luhn, or a digit sum multiple of 5 for La Poste (§2.2). */
public record Siret(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (value == null || !FORM.matcher(value).matches() || !hasValidKey(value)) {
            throw Refused.because(
                    KitRefusal.SIRET_INVALIDE,
                    "Un SIRET compte 14 chiffres sans espace, avec une clé de contrôle exacte.");
        }
    }

    @JsonCreator
    public static Siret of(String value) {
        return new Siret(value);
    }

    public String siren() {
        return value.substring(0, 9);
    }

    private static boolean hasValidKey(String digits) {
        return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits)
                || (digits.startsWith(LA_POSTE) && digitSum(digits) % 5 == 0);
    }

    private static int digitSum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }

    @Override
    public String toString() {
        return value;
    }
}
