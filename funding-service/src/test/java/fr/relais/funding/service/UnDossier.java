package fr.relais.funding.service;

import static org.awaitility.Awaitility.await;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Topic;
import io.restassured.response.Response;
import java.io.IOException;
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

    final String numero;
    private final UnRelais relais;

    private UnDossier(Persona declarant, UnRelais.Figures figures) {
        this.numero = declarant.codeCaf().orElseThrow() + "-2018%05d".formatted(NEXT.getAndIncrement());
        this.relais = new UnRelais(numero, declarant, UUID.randomUUID(), figures);
    }

    static UnDossier ourcq() {
        return ourcq(Persona.DECLARANT_MEAUX);
    }

    /** The same relais, managed by the gestionnaire of this declarant, in its Caf. */
    static UnDossier ourcq(Persona declarant) {
        return new UnDossier(declarant, UnRelais.OURCQ);
    }

    static UnDossier frot() {
        return new UnDossier(Persona.DECLARANT_MEAUX, UnRelais.FROT);
    }

    /** A fact to deliver: on a topic under an id that never changes, or through REST. */
    record Envoi(String nom, Runnable deliver) {}

    /** Every fact of the campaign 2022, the convention as it was taken over and as its avenant made it. */
    List<Envoi> campagne() {
        return List.of(
                envoi(
                        "convention reprise",
                        CONVENTIONS,
                        "fr.relais.ConventionSigned.v1",
                        1,
                        relais.convention(false, false)),
                envoi("avenant signé", CONVENTIONS, "fr.relais.ConventionSigned.v1", 2, relais.convention(true, false)),
                envoi("prévisionnel 2022", ACTIVITIES, "fr.relais.ActivityValidated.v1", 1, relais.previsionnel()),
                envoi("réel 2021", ACTIVITIES, "fr.relais.ActivityValidated.v1", 1, relais.reel()),
                envoi("bilan 2021", ACTIVITIES, "fr.relais.BilanEvaluated.v1", 1, relais.bilan()));
    }

    private Envoi envoi(String nom, Topic topic, String type, long sequence, String json) {
        String id = UUID.randomUUID().toString();
        return new Envoi(nom, () -> topic.publish(id, type, numero, sequence, json));
    }

    UnDossier conventionReprise() {
        CONVENTIONS.publish("fr.relais.ConventionSigned.v1", numero, 1, relais.convention(false, false));
        return known();
    }

    UnDossier avenantSigne() {
        CONVENTIONS.publish("fr.relais.ConventionSigned.v1", numero, 2, relais.convention(true, false));
        return known();
    }

    /** Another convention of the dossier, that would cover 2024 if it were of a relais. */
    UnDossier coordinationSignee() {
        String coordination = relais.convention(true, false)
                .replaceFirst("\"conventionId\": \"[^\"]*\"", "\"conventionId\": \"" + UUID.randomUUID() + "\"")
                .replace("\"termes\"", "\"typeConvention\": \"COORDINATION_DEPARTEMENTALE\", \"termes\"");
        CONVENTIONS.publish("fr.relais.ConventionSigned.v1", numero, 1, coordination);
        return this;
    }

    UnDossier suspendu() {
        CONVENTIONS.publish("fr.relais.ConventionSuspended.v1", numero, 3, relais.convention(true, true));
        return this;
    }

    UnDossier releve() {
        CONVENTIONS.publish("fr.relais.ConventionResumed.v1", numero, 4, relais.convention(true, false));
        return this;
    }

    /** Ended early: nothing is covered after this day. */
    UnDossier resilie(String dateEffet) {
        CONVENTIONS.publish(
                "fr.relais.ConventionTerminated.v1",
                numero,
                3,
                relais.convention(true, false).replace("2024-02-28", dateEffet));
        return known();
    }

    UnDossier previsionnelValide() {
        ACTIVITIES.publish("fr.relais.ActivityValidated.v1", numero, 1, relais.previsionnel());
        return this;
    }

    /** The whole year as it stands, one animateur. */
    UnDossier actualiseValide(String charges) {
        ACTIVITIES.publish("fr.relais.ActivityValidated.v1", numero, 1, relais.actualise(charges));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/exercices/2022/alerte-indu").statusCode() == 200);
        return this;
    }

    UnDossier reelValide() {
        ACTIVITIES.publish("fr.relais.ActivityValidated.v1", numero, 1, relais.reel());
        return this;
    }

    UnDossier bilanEvalue() {
        ACTIVITIES.publish("fr.relais.BilanEvaluated.v1", numero, 1, relais.bilan());
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
                relais.previsionnel().replace("2022", "" + exercice));
        return this;
    }

    /** The réel and the bilan of another year, with the mission of the avenant. */
    UnDossier anneeJustifiee(int exercice) {
        ACTIVITIES.publish(
                "fr.relais.ActivityValidated.v1", numero, 1, relais.reel().replace("2021", "" + exercice));
        ACTIVITIES.publish(
                "fr.relais.BilanEvaluated.v1",
                numero,
                1,
                relais.bilan()
                        .replace("2021", "" + exercice)
                        .replace("PROMOTION_ACTIVITE_AM", relais.figures().mission()));
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
        return reprendre(Persona.AGENT_COMPTABLE_77, body);
    }

    Response reprendre(Persona persona, String body) {
        return Api.post(persona, "/dossiers/" + numero + "/reprises", body);
    }

    Response get(String path) {
        return get(relais.declarant(), path);
    }

    Response get(Persona persona, String path) {
        return Api.get(persona, "/dossiers/" + numero + path);
    }

    /** The payments ordered, each as {@code exercice genre rang: brut − retenue = net}. */
    List<String> paiements() {
        return get("/paiements").then().statusCode(200).extract().<List<Map<String, Object>>>path("items").stream()
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
        return get("/indus").then().statusCode(200).extract().<List<Map<String, Object>>>path("items").stream()
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
}
