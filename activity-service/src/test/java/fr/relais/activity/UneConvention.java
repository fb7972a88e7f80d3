package fr.relais.activity;

import fr.relais.testkit.Topic;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The convention of Meaux as convention-service publishes it, valid by default, changed by one word. */
public record UneConvention(
        String dossier, UUID id, String dateFin, String mission2021, String mission2022, boolean suspendue) {

    public static final Topic TOPIC = Topic.of("relais.conventions");
    public static final String SIGNED = "fr.relais.ConventionSigned.v1";

    private static final AtomicInteger NEXT = new AtomicInteger(20_000);

    /** A dossier of one's own, with the terms of RPE Ourcq. */
    public static UneConvention signee() {
        return duDossier("771-2019" + NEXT.incrementAndGet());
    }

    public static UneConvention duDossier(String dossier) {
        return new UneConvention(
                dossier, UUID.randomUUID(), "2024-02-28", "PROMOTION_ACTIVITE_AM", "GUICHET_UNIQUE", false);
    }

    public UneConvention mission2022(String mission) {
        return new UneConvention(dossier, id, dateFin, mission2021, mission, suspendue);
    }

    public UneConvention sansMission() {
        return new UneConvention(dossier, id, dateFin, null, null, suspendue);
    }

    public UneConvention finissantLe(String date) {
        return new UneConvention(dossier, id, date, mission2021, mission2022, suspendue);
    }

    public UneConvention suspendue(boolean is) {
        return new UneConvention(dossier, id, dateFin, mission2021, mission2022, is);
    }

    /** Publishes this state as the given revision and gives the id of the event. */
    public String publish(String type, long revision) {
        return TOPIC.publish(type, dossier, revision, json());
    }

    public UneConvention known(Rows rows) {
        rows.awaitReceived(publish(SIGNED, 1));
        return this;
    }

    public String json() {
        return """
                {"dossier": "%s", "conventionId": "%s",
                 "intitule": "Convention d'objectifs et de financement", "dateConvention": "2020-09-25",
                 "dateEffet": "2020-03-01", "dateFin": "%s",
                 "relais": {"nom": "RPE Ourcq"}, "gestionnaire": {"siret": "21770284400010", "nom": "Ville de Meaux"},
                 "instrument": {"nature": "AVENANT", "rang": 1, "intitule": "Avenant",
                   "objets": ["MISSIONS_RENFORCEES"], "dateEffet": "2022-01-01", "dateFin": "%s"},
                 "signedAt": "2022-03-15", "premierExercice": 2022, "suspendue": %s,
                 "termes": [
                  {"debut": "2020-03-01", "fin": "2021-12-31", "missions": %s,
                   "sources": {"missions": {"nature": "CONVENTION", "rang": 0, "article": "Missions"}}},
                  {"debut": "2022-01-01", "fin": "%s", "missions": %s,
                   "sources": {"missions": {"nature": "AVENANT", "rang": 1, "article": "1.2"}}}]}""".formatted(dossier, id, dateFin, dateFin, suspendue, list(mission2021), dateFin, list(mission2022));
    }

    private static String list(String mission) {
        return mission == null ? "[]" : "[\"" + mission + "\"]";
    }
}
