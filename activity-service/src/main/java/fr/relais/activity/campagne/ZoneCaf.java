package fr.relais.activity.campagne;

import java.time.ZoneId;
import java.util.Map;

/** The zone in which a day ends at a Caf: its own overseas, Europe/Paris elsewhere; names of the IANA tz database (ASM-ACT-36). */
final class ZoneCaf {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Guadeloupe, Martinique, Guyane, La Réunion, Mayotte: codes of the départements, which are those of their Caf. */
    private static final Map<String, ZoneId> OUTRE_MER = Map.of(
            "971", ZoneId.of("America/Guadeloupe"),
            "972", ZoneId.of("America/Martinique"),
            "973", ZoneId.of("America/Cayenne"),
            "974", ZoneId.of("Indian/Reunion"),
            "976", ZoneId.of("Indian/Mayotte"));

    private ZoneCaf() {}

    static ZoneId of(String codeCaf) {
        return OUTRE_MER.getOrDefault(codeCaf, PARIS);
    }
}
