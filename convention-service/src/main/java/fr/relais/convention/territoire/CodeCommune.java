package fr.relais.convention.territoire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.relais.kit.problem.Refused;
import java.util.regex.Pattern;

/** The code that the Insee gives a commune: five characters, the leading zero included, 2A or 2B in Corsica. */
public record CodeCommune(@JsonValue String value) implements Comparable<CodeCommune> {

    private static final Pattern FORM = Pattern.compile("([0-9]{2}|2[AB])[0-9]{3}");

    public CodeCommune {
        if (value == null || !FORM.matcher(value).matches()) {
            throw Refused.because(
                            TerritoireRefusal.CODE_COMMUNE_INVALIDE,
                            "Le code Insee d'une commune compte cinq caractères, par exemple 77284, 01004 ou 2A004.")
                    .at("/insee");
        }
    }

    @JsonCreator
    public static CodeCommune of(String value) {
        return new CodeCommune(value);
    }

    @Override
    public int compareTo(CodeCommune other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
