package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;
import java.util.Optional;

/** A complete bilan with the verdict of the Caf on one mission, or none to evaluate; a control reverses it by a later version. */
public record BilanEvalue(Exercice exercice, long version, Optional<Mission> mission, boolean atteint, String cause)
        implements Fait<Exercice> {

    public BilanEvalue {
        if (atteint && mission.isEmpty()) {
            throw new IllegalArgumentException("Nothing can be reached where no mission is evaluated");
        }
    }

    @Override
    public Exercice cle() {
        return exercice;
    }
}
