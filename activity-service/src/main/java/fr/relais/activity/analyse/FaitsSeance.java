package fr.relais.activity.analyse;

import java.time.LocalDate;
import java.util.List;

/** One session as the relais tells it; {@code groupe} tells apart two sessions of one day. */
public record FaitsSeance(
        LocalDate date, String groupe, Heures duree, boolean annulee, Tenue tenue, List<Presence> presences) {

    public FaitsSeance {
        presences = List.copyOf(presences);
    }

    /** Everybody who was there, counted here or not (AP-4). */
    public int professionnels() {
        return presences.size() + tenue.autresProfessionnels();
    }
}
