package fr.relais.convention.territoire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.relais.kit.problem.Refused;
import java.util.regex.Pattern;

/** The number of an EPCI: nine digits; whether it is one of ours is for the {@link Referentiel} to say. */
public record Siren(@JsonValue String value) implements Comparable<Siren> {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    public Siren {
        if (value == null || !FORM.matcher(value).matches()) {
            throw Refused.because(
                            TerritoireRefusal.SIREN_INVALIDE,
                            "Le SIREN d'un EPCI compte neuf chiffres sans espace, par exemple 200072130.")
                    .at("/siren");
        }
    }

    @JsonCreator
    public static Siren of(String value) {
        return new Siren(value);
    }

    @Override
    public int compareTo(Siren other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
