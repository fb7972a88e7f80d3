package fr.relais.activity.dossier;

import fr.relais.kit.value.Periode;
import java.util.Set;

/** Days during which the terms of a convention do not change, and the missions engaged on those days. */
public record Segment(Periode periode, Set<Mission> missions) {

    public Segment {
        missions = Set.copyOf(missions);
    }
}
