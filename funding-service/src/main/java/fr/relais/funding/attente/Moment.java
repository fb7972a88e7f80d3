package fr.relais.funding.attente;

import fr.relais.funding.echeancier.Etat;

/** When an échéance is: behind, to be ordered now, or still waited for. */
public enum Moment {
    PASSEE,
    DUE,
    A_VENIR;

    static Moment of(Etat etat) {
        return switch (etat) {
            case ORDONNEE, SANS_OBJET -> PASSEE;
            case DUE -> DUE;
            case BLOQUEE -> A_VENIR;
        };
    }
}
