package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.Optional;

/** A complete bilan with the verdict of the Caf on one mission, or none to evaluate; a control reverses it by a later version. */
public record BilanEvalue(
        Exercice exercice,
        long version,
        Optional<Mission> mission,
        boolean atteint,
        Optional<LocalDate> completLe,
        String cause)
        implements Fait<Exercice> {

    public BilanEvalue {
        completLe = completLe == null ? Optional.empty() : completLe;
        if (atteint && mission.isEmpty()) {
            throw new IllegalArgumentException("Nothing can be reached where no mission is evaluated");
        }
    }

    /** The day on which the partner completed it is not known of the oldest facts. */
    public BilanEvalue(Exercice exercice, long version, Optional<Mission> mission, boolean atteint, String cause) {
        this(exercice, version, mission, atteint, Optional.empty(), cause);
    }

    @Override
    public Exercice cle() {
        return exercice;
    }
}
