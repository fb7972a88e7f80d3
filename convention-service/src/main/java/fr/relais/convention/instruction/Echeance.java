package fr.relais.convention.instruction;

import java.time.LocalDate;

/**
 * A date of §7: who must act, on what, and the last day, included. It is fulfilled, to come, or passed: a flag for a human to
 * decide on, never a loss by itself.
 */
public record Echeance(String regle, Acteur acteur, String objet, LocalDate date, Etat etat) {

    /** Who must act. */
    public enum Acteur {
        PARTENAIRE,
        CAF
    }

    /** Where it stands. */
    public enum Etat {
        REMPLIE,
        A_VENIR,
        DEPASSEE
    }

    static Echeance depot(String regle, String objet, LocalDate date, boolean isDone, LocalDate au) {
        return new Echeance(regle, Acteur.PARTENAIRE, objet, date, etat(date, isDone, au));
    }

    static Echeance decision(String regle, String objet, LocalDate date, boolean isDone, LocalDate au) {
        return new Echeance(regle, Acteur.CAF, objet, date, etat(date, isDone, au));
    }

    private static Etat etat(LocalDate date, boolean isDone, LocalDate au) {
        if (isDone) {
            return Etat.REMPLIE;
        }
        return au.isAfter(date) ? Etat.DEPASSEE : Etat.A_VENIR;
    }
}
