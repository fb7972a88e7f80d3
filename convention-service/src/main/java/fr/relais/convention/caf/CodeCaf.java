package fr.relais.convention.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.util.regex.Pattern;

/** The code of a Caf: three digits, the leading zeros included (§2.2). */
public record CodeCaf(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{3}");

    public CodeCaf {
        if (value == null || !FORM.matcher(value).matches()) {
            throw Refused.because(
                            KitRefusal.CHAMP_INVALIDE, "Le code d'une Caf compte trois chiffres, par exemple 771.")
                    .at("/codeCaf");
        }
    }

    @JsonCreator
    public static CodeCaf of(String value) {
        return new CodeCaf(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
