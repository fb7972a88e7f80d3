package fr.relais.funding.echeancier;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Position;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;

/** Which decisions on the right of a year the facts allow the Caf to take (DL-8, DL-9, ASM-FUND-21). */
public final class RetraitPossible {

    private final Situation situation;

    private RetraitPossible(Situation situation) {
        this.situation = situation;
    }

    public static RetraitPossible of(
            Exercice exercice, Faits faits, Position position, Parametres parametres, LocalDate today) {
        return new RetraitPossible(new Situation(exercice, faits, position, parametres, today));
    }

    /** A year justified late or not at all, or one that was paid and that no convention covers any more. */
    public boolean isRetirable() {
        boolean sansConvention =
                situation.conventions().isEmpty() && !situation.versements().isEmpty();
        return situation.isEnRetard() || sansConvention;
    }

    /** A year for which nothing more is paid. */
    public boolean isForclose() {
        return situation.isForclose();
    }
}
