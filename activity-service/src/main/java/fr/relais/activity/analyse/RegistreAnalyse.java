package fr.relais.activity.analyse;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a relais did in a year for the analyse de la pratique: the facts that the mission is judged on (§6.2). */
public record RegistreAnalyse(List<SeanceTenue> seances, Map<UUID, FaitsParticipant> participants) {

    public RegistreAnalyse {
        seances = List.copyOf(seances);
        participants = Map.copyOf(participants);
    }

    /** A session and the id it is known by. */
    public record SeanceTenue(UUID id, FaitsSeance faits) {}
}
