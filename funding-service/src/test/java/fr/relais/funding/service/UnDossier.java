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

    UnDossier(String codeCaf, Persona declarant, UnRelais.Figures figures) {
        this.numero = codeCaf + "-2018%05d".formatted(NEXT.getAndIncrement());
        this.relais = new UnRelais(numero, declarant, UUID.randomUUID(), figures);
    }

    static UnDossier ourcq() {
        return ourcq(Persona.DECLARANT_MEAUX);
    }

    /** The same relais, managed by the gestionnaire of this declarant, in its Caf. */
    static UnDossier ourcq(Persona declarant) {
        return new UnDossier(declarant.codeCaf().orElseThrow(), declarant, UnRelais.OURCQ);
    }

    static UnDossier frot() {
        return frot(Persona.DECLARANT_MEAUX);
    }

    static UnDossier frot(Persona declarant) {
        return new UnDossier(declarant.codeCaf().orElseThrow(), declarant, UnRelais.FROT);
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
        return ofConvention("ConventionSigned", 1, relais.convention(false, false))
                .known();
    }

    UnDossier avenantSigne() {
        return ofConvention("ConventionSigned", 2, relais.convention(true, false))
                .known();
    }

    /** Another convention of the dossier, that would cover 2024 if it were of a relais. */
    UnDossier coordinationSignee() {
        String coordination = relais.convention(true, false)
                .replaceFirst("\"conventionId\": \"[^\"]*\"", "\"conventionId\": \"" + UUID.randomUUID() + "\"")
                .replace("\"termes\"", "\"typeConvention\": \"COORDINATION_DEPARTEMENTALE\", \"termes\"");
        return ofConvention("ConventionSigned", 1, coordination);
    }

    /** The convention of a coordination departementale of 2024, as its producer publishes it (SEED 004). */
    UnDossier coordination2024() {
        return ofConvention("ConventionSigned", 1, relais.coordination()).known();
    }

    /** The avenant as if the convention had ended with 2021. */
    UnDossier sans2022() {
        return ofConvention("ConventionTerminated", 3, relais.conventionSans2022());
    }

    UnDossier suspendu() {
        return ofConvention("ConventionSuspended", 3, relais.convention(true, true));
    }

    UnDossier releve() {
        return ofConvention("ConventionResumed", 4, relais.convention(true, false));
    }

    /** Ended early: nothing is covered after this day. */
    UnDossier resilie(String dateEffet) {
        return ofConvention(
                        "ConventionTerminated",
                        3,
                        relais.convention(true, false).replace("2024-02-28", dateEffet))
                .known();
    }

    UnDossier previsionnelValide() {
        return ofActivity("ActivityValidated", relais.previsionnel());
    }

    /** The whole year as it stands, one animateur. */
    UnDossier actualiseValide(String charges) {
        ofActivity("ActivityValidated", relais.actualise(charges));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/exercices/2022/alerte-indu").statusCode() == 200);
        return this;
    }

    UnDossier reelValide() {
        return ofActivity("ActivityValidated", relais.reel());
    }

    UnDossier bilanEvalue() {
        return ofActivity("BilanEvaluated", relais.bilan());
    }

    /** Publishes the golden example of another service, about this dossier. */
    void publishExample(String file, long sequence) throws IOException {
        String json = Files.readString(Path.of(file));
        String type = "fr.relais." + Path.of(file).getFileName().toString().replace(".example.json", "");
        Topic topic = file.contains("convention-service") ? CONVENTIONS : ACTIVITIES;
        topic.publish(type, numero, sequence, json.replaceAll("771-20180014\\d", numero));
        if (type.contains("Convention")) {
            known();
        }
    }

    /** The same figures declared for another year. */
    UnDossier previsionnelValide(int exercice) {
        return ofActivity("ActivityValidated", relais.previsionnel().replace("2022", "" + exercice));
    }

    /** The réel and the bilan of another year, with the mission of the avenant. */
    UnDossier anneeJustifiee(int exercice) {
        ofActivity("ActivityValidated", relais.reel().replace("2021", "" + exercice));
        return ofActivity(
                "BilanEvaluated",
                relais.bilan()
                        .replace("2021", "" + exercice)
                        .replace("PROMOTION_ACTIVITE_AM", relais.figures().mission()));
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

    /** An act of the Caf on the dossier, by somebody who has read that many decisions. */
    Response decider(Persona persona, String chemin, int lues, String body) {
        return Api.sending(persona, body, "\"" + lues + "\"").post("/dossiers/" + numero + chemin);
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

    private UnDossier ofConvention(String type, long sequence, String json) {
        CONVENTIONS.publish("fr.relais." + type + ".v1", numero, sequence, json);
        return this;
    }

    private UnDossier ofActivity(String type, String json) {
        ACTIVITIES.publish("fr.relais." + type + ".v1", numero, 1, json);
        return this;
    }

    private UnDossier known() {
        await().atMost(Duration.ofSeconds(30)).until(() -> get("/echeancier").statusCode() == 200);
        return this;
    }
}
