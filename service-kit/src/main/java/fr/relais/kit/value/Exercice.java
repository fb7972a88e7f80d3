package fr.relais.kit.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.time.Year;

/** The calendar year of a right, between 2000 and 2099. */
public record Exercice(@JsonValue int annee) implements Comparable<Exercice> {

    private static final int FIRST = 2000;
    private static final int LAST = 2099;

    public Exercice {
        if (annee < FIRST || annee > LAST) {
            throw Refused.because(
                    KitRefusal.EXERCICE_INVALIDE, "L'exercice est une année entre " + FIRST + " et " + LAST + ".");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Exercice of(int annee) {
        return new Exercice(annee);
    }

    /** Reads the four digits of a path segment. */
    public static Exercice fromString(String text) {
        if (text == null || !text.matches("\\d{4}")) {
            throw Refused.because(
                    KitRefusal.EXERCICE_INVALIDE, "L'exercice s'écrit sur quatre chiffres, par exemple 2022.");
        }
        return new Exercice(Integer.parseInt(text));
    }

    public Periode periode() {
        return new Periode(LocalDate.of(annee, 1, 1), LocalDate.of(annee, 12, 31));
    }

    /** 365 or 366 days (CALC-2). */
    public int jours() {
        return Year.of(annee).length();
    }

    public Exercice precedent() {
        return new Exercice(annee - 1);
    }

    @Override
    public int compareTo(Exercice other) {
        return Integer.compare(annee, other.annee);
    }

    @Override
    public String toString() {
        return Integer.toString(annee);
    }
}
