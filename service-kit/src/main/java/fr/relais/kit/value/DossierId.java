package fr.relais.kit.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.util.regex.Pattern;

/** The identity of one équipement's file everywhere: code Caf and dossier number, e.g. {@code 771-201800145} (§2.2). */
public record DossierId(@JsonValue String value) implements Comparable<DossierId> {

    private static final Pattern FORM = Pattern.compile("\\d{3}-20\\d{7}");

    public DossierId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw Refused.because(
                    KitRefusal.DOSSIER_INVALIDE,
                    "Un dossier s'écrit « code Caf sur 3 chiffres - numéro sur 9 chiffres », par exemple 771-201800145.");
        }
    }

    @JsonCreator
    public static DossierId of(String value) {
        return new DossierId(value);
    }

    public String codeCaf() {
        return value.substring(0, 3);
    }

    public String numero() {
        return value.substring(4);
    }

    @Override
    public int compareTo(DossierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
