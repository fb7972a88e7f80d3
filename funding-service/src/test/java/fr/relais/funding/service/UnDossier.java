package fr.relais.funding.service;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import fr.relais.testkit.Topic;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A dossier of Meaux under a number of its own: the facts of the campaign, published as the other services would. */
final class UnDossier {

    static final Topic CONVENTIONS = Topic.of("relais.conventions");
    static final Topic ACTIVITIES = Topic.of("relais.activities");
    static final Topic FUNDING = Topic.of("relais.funding");

    private static final AtomicInteger NEXT = new AtomicInteger(20_000);

    final String numero = "771-2018%05d".formatted(NEXT.getAndIncrement());
    private final String convention = UUID.randomUUID().toString();
    private final String mission;
    private final String chargesPrevues;
    private final String etp;
    private final String chargesReelles;
    private final boolean atteinte;

    private UnDossier(String mission, String chargesPrevues, String etp, String chargesReelles, boolean atteinte) {
        this.mission = mission;
        this.chargesPrevues = chargesPrevues;
        this.etp = etp;
        this.chargesReelles = chargesReelles;
        this.atteinte = atteinte;
    }

    static UnDossier ourcq() {
        return new UnDossier("GUICHET_UNIQUE", "58000.00", "1.00", "61234.56", true);
    }

    static UnDossier frot() {
        return new UnDossier("ANALYSE_PRATIQUE", "47321.87", "0.80", "38000.00", false);
    }

    /** A fact to deliver: on a topic under an id that never changes, or through REST. */
    record Envoi(String nom, Runnable deliver) {}

    /** Every fact of the campaign 2022, the convention as it was taken over and as its avenant made it. */
    List<Envoi> campagne() {
        return List.of(
                envoi("convention reprise", CONVENTIONS, "fr.relais.ConventionSigned.v1", 1, convention(false, false)),
                envoi("avenant signé", CONVENTIONS, "fr.relais.ConventionSigned.v1", 2, convention(true, false)),
                envoi(
                        "prévisionnel 2022",
                        ACTIVITIES,
                        "fr.relais.ActivityValidated.v1",
                        1,
                        previsionnel(chargesPrevues)),
                envoi("réel 2021", ACTIVITIES, "fr.relais.ActivityValidated.v1", 1, reel()),
                envoi("bilan 2021", ACTIVITIES, "fr.relais.BilanEvaluated.v1", 1, bilan()));
    }

    private Envoi envoi(String nom, Topic topic, String type, long sequence, String json) {
        String id = UUID.randomUUID().toString();
        return new Envoi(nom, () -> topic.publish(id, type, numero, sequence, json));
    }

    UnDossier conventionReprise() {
        CONVENTIONS.publish("fr.relais.ConventionSigned.v1", numero, 1, convention(false, false));
        return known();
    }

    UnDossier avenantSigne() {
        CONVENTIONS.publish("fr.relais.ConventionSigned.v1", numero, 2, convention(true, false));
        return known();
    }

    UnDossier suspendu() {
        CONVENTIONS.publish("fr.relais.ConventionSuspended.v1", numero, 3, convention(true, true));
        return this;
    }

    UnDossier releve() {
        CONVENTIONS.publish("fr.relais.ConventionResumed.v1", numero, 4, convention(true, false));
        return this;
    }

    UnDossier previsionnelValide() {
        ACTIVITIES.publish("fr.relais.ActivityValidated.v1", numero, 1, previsionnel(chargesPrevues));
        return this;
    }

    UnDossier reelValide() {
        ACTIVITIES.publish("fr.relais.ActivityValidated.v1", numero, 1, reel());
        return this;
    }

    UnDossier bilanEvalue() {
        ACTIVITIES.publish("fr.relais.BilanEvaluated.v1", numero, 1, bilan());
        return this;
    }

    /** Publishes the golden example of another service, about this dossier. */
    void publishExample(String file, long sequence) throws IOException {
        String json = Files.readString(Path.of(file));
        String type = "fr.relais." + Path.of(file).getFileName().toString().replace(".example.json", "");
        Topic topic = type.contains("Convention") ? CONVENTIONS : ACTIVITIES;
        topic.publish(type, numero, sequence, json.replaceAll("771-20180014\\d", numero));
        if (topic == CONVENTIONS) {
            known();
        }
    }

    /** The same figures declared for another year. */
    UnDossier previsionnelValide(int exercice) {
        ACTIVITIES.publish(
                "fr.relais.ActivityValidated.v1",
                numero,
                1,
                previsionnel(chargesPrevues).replace("2022", "" + exercice));
        return this;
    }

    /** The réel and the bilan of another year, with the mission of the avenant. */
    UnDossier anneeJustifiee(int exercice) {
        ACTIVITIES.publish("fr.relais.ActivityValidated.v1", numero, 1, reel().replace("2021", "" + exercice));
        ACTIVITIES.publish(
                "fr.relais.BilanEvaluated.v1",
                numero,
                1,
                bilan().replace("2021", "" + exercice).replace("PROMOTION_ACTIVITE_AM", mission));
        return this;
    }

    UnDossier acomptesRepris() {
        reprendre(REPRISE_2021).then().statusCode(201);
        return this;
    }

    static final String REPRISE_2021 = """
            {"exercice": 2021, "acomptes": [
              {"genre": "ACOMPTE_1", "montant": "8729.00", "date": "2021-04-15", "reference": "2021-0001"},
              {"genre": "ACOMPTE_2", "montant": "8729.00", "date": "2021-10-15", "reference": "2021-0002"}]}""";

    Response reprendre(String body) {
        return given().auth()
                .oauth2(Tokens.of(Persona.GESTIONNAIRE_CONSEIL_77))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/dossiers/{dossier}/reprises", numero);
    }

    Response get(String path) {
        return given().auth().oauth2(Tokens.of(Persona.DECLARANT_MEAUX)).get("/dossiers/" + numero + path);
    }

    /** The payments ordered, each as {@code exercice genre rang: brut − retenue = net}. */
    List<String> paiements() {
        return get("/paiements").then().statusCode(200).extract().<List<Map<String, Object>>>path("$").stream()
                .map(one -> "%s %s %s: %s - %s = %s"
                        .formatted(
                                one.get("exercice"),
                                one.get("genre"),
                                one.get("rang"),
                                one.get("brut"),
                                one.get("retenue"),
                                one.get("net")))
                .toList();
    }

    /** The indus established, each as {@code exercice: montant, recouvre, reste}. */
    List<String> indus() {
        return get("/indus").then().statusCode(200).extract().<List<Map<String, Object>>>path("$").stream()
                .map(one -> "%s: %s, %s, %s"
                        .formatted(one.get("exercice"), one.get("montant"), one.get("recouvre"), one.get("reste")))
                .toList();
    }

    List<String> awaitPaiements(int count) {
        await(numero + " has " + count + " payments")
                .atMost(Duration.ofSeconds(30))
                .until(() -> paiements().size() >= count);
        return paiements();
    }

    /** Waits until an échéance shows an unmet condition. */
    void awaitBlocage(int exercice, String genre, String code) {
        String path =
                "echeances.find { it.exercice == %d && it.genre == '%s' }.blocages.code".formatted(exercice, genre);
        await(numero + " is blocked by " + code).atMost(Duration.ofSeconds(30)).until(() -> {
            List<String> codes = get("/echeancier").path(path);
            return codes != null && codes.contains(code);
        });
    }

    private UnDossier known() {
        await().atMost(Duration.ofSeconds(30)).until(() -> get("/echeancier").statusCode() == 200);
        return this;
    }

    String convention(boolean avenant, boolean suspendue) {
        String from2022 = avenant ? "\"" + mission + "\"" : "";
        return """
                {"dossier": "%s", "conventionId": "%s", "signedAt": "2022-01-20", "premierExercice": 2022,
                 "suspendue": %s, "unChampAjoute": "plus tard",
                 "gestionnaire": {"siret": "21770284400010", "nom": "Ville de Meaux"}, "termes": [
                  {"debut": "2020-03-01", "fin": "2021-12-31", "missions": ["PROMOTION_ACTIVITE_AM"]},
                  {"debut": "2022-01-01", "fin": "2024-02-28", "missions": [%s]}]}""".formatted(numero, convention, suspendue, from2022);
    }

    String previsionnel(String charges) {
        return """
                {"dossier": "%s", "exercice": 2022, "type": "PREVISIONNEL", "version": 1,
                 "charges": [{"compte": "64", "montant": "%s"}], "missionRenforceeEvaluee": "%s",
                 "animateurs": [{"quotite": "%s", "debut": "2022-01-01", "fin": "2022-12-31"}]}""".formatted(numero, charges, mission, etp);
    }

    private String reel() {
        return """
                {"dossier": "%s", "exercice": 2021, "type": "REEL", "version": 1,
                 "charges": [{"compte": "60", "montant": "1000.00"}, {"compte": "64", "montant": "%s"}],
                 "animateurs": [{"quotite": "1.00", "debut": "2021-01-01", "fin": "2021-12-31"}]}""".formatted(numero, new BigDecimal(chargesReelles).subtract(new BigDecimal("1000")));
    }

    private String bilan() {
        return """
                {"dossier": "%s", "exercice": 2021, "version": 1, "mission": "PROMOTION_ACTIVITE_AM", "atteint": %s}""".formatted(numero, atteinte);
    }
}
