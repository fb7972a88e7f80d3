package fr.relais.funding.faits;

import fr.relais.kit.value.Periode;
import java.util.Set;

/** Days during which a convention engages the same missions, all of them written in the validated projet (PRJ-2). */
public record Terme(Periode periode, Set<Mission> missions) {

    public Terme {
        missions = Set.copyOf(missions);
    }
}
