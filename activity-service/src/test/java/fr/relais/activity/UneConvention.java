package fr.relais.activity;

import fr.relais.testkit.Topic;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The convention of Meaux as convention-service publishes it, valid by default, changed by one word. */
public record UneConvention(
        String dossier, UUID id, String dateFin, Missions missions, boolean suspendue, String signataire) {

    /** Those engaged to 2021 and from 2022; null for none. */
    record Missions(String de2021, String de2022) {}

    public static final Topic TOPIC = Topic.of("relais.conventions");
    public static final String SIGNED = "fr.relais.ConventionSigned.v1";

    private static final AtomicInteger NEXT = new AtomicInteger(20_000);

    /** A dossier of one's own, with the terms of RPE Ourcq. */
    public static UneConvention signee() {
        return duDossier("771-2019" + NEXT.incrementAndGet());
    }

    public static UneConvention duDossier(String dossier) {
        return new UneConvention(
                dossier,
                UUID.randomUUID(),
                "2024-02-28",
                new Missions("PROMOTION_ACTIVITE_AM", "GUICHET_UNIQUE"),
                false,
                null);
    }

    public UneConvention mission2022(String mission) {
        return with(new Missions(missions.de2021(), mission));
    }

    public UneConvention sansMission() {
        return with(new Missions(null, null));
    }

    public UneConvention finissantLe(String date) {
        return new UneConvention(dossier, id, date, missions, suspendue, signataire);
    }

    public UneConvention suspendue(boolean is) {
        return new UneConvention(dossier, id, dateFin, missions, is, signataire);
    }

    /** Signed for the gestionnaire by this subject of a token, or by nobody the event tells of. */
    public UneConvention signeePar(String subject) {
        return new UneConvention(dossier, id, dateFin, missions, suspendue, subject);
    }

    private UneConvention with(Missions others) {
        return new UneConvention(dossier, id, dateFin, others, suspendue, signataire);
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
                 "signedAt": "2022-03-15",%s "premierExercice": 2022, "suspendue": %s,
                 "termes": [
                  {"debut": "2020-03-01", "fin": "2021-12-31", "missions": %s,
                   "sources": {"missions": {"nature": "CONVENTION", "rang": 0, "article": "Missions"}}},
                  {"debut": "2022-01-01", "fin": "%s", "missions": %s,
                   "sources": {"missions": {"nature": "AVENANT", "rang": 1, "article": "1.2"}}}]}""".formatted(
                        dossier,
                        id,
                        dateFin,
                        dateFin,
                        intervenants(),
                        suspendue,
                        list(missions.de2021()),
                        dateFin,
                        list(missions.de2022()));
    }

    private String intervenants() {
        return signataire == null
                ? ""
                : "\"intervenants\": {\"signePourGestionnairePar\": \"%s\"},".formatted(signataire);
    }

    private static String list(String mission) {
        return mission == null ? "[]" : "[\"" + mission + "\"]";
    }
}
