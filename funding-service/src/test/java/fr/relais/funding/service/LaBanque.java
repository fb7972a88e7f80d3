package fr.relais.funding.service;

import static io.restassured.RestAssured.given;

import fr.relais.funding.exemples.FichierDeLaBanque;
import fr.relais.testkit.Topic;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the bank of a lot answers, and what the agent comptable of its Caf does about it. */
record LaBanque(UnLot lot) {

    static final Topic RETURNS = Topic.of("relais.payment-returns");
    static final String TYPE = "fr.relais.PaymentReturn.v1";

    /** What the bank calls our lot. */
    String message() {
        return lot.id().replace("-", "");
    }

    /** Of the payment of this amount, its reference at this attempt. */
    String reference(String montant) {
        return lot.lu().extract().path("lignes.find { it.montant == '%s' }.endToEndId".formatted(montant));
    }

    Response depose(FichierDeLaBanque file) {
        return depose(lot.agent("agent-comptable"), lot.codeCaf, file.xml());
    }

    static Response depose(String token, String codeCaf, String xml) {
        return given().auth()
                .oauth2(token)
                .contentType("application/xml; charset=utf-8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/retours/" + codeCaf + "/fichiers");
    }

    /** What followed from the file, as {@code SUITE n}. */
    List<String> dit(FichierDeLaBanque file) {
        return suites(depose(file).then().statusCode(200));
    }

    static List<String> suites(ValidatableResponse received) {
        return received.extract().<List<Map<String, Object>>>path("suites").stream()
                .map(one -> one.get("suite") + " " + one.get("lignes"))
                .toList();
    }

    void publie(UnDossier dossier, long sequence, String json) {
        RETURNS.publish(TYPE, dossier.numero, sequence, json);
    }

    /** The lines that wait for somebody, as {@code SUITE reference}. */
    List<String> file() {
        return lignes("A_TRAITER").stream()
                .map(one -> one.get("suite") + " " + ((Map<?, ?>) one.get("dite")).get("reference"))
                .toList();
    }

    List<Map<String, Object>> lignes(String etat) {
        return lot.get("controleur", "/retours/" + lot.codeCaf + "/lignes?etat=" + etat)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** The line that waits for this reason. */
    String ligne(String suite) {
        return lignes("A_TRAITER").stream()
                .filter(one -> one.get("suite").equals(suite))
                .map(one -> one.get("ligneId").toString())
                .findFirst()
                .orElseThrow();
    }

    Response traite(String ligne, String acte, String etag, String body) {
        return given().auth()
                .oauth2(lot.agent("agent-comptable"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .body(body)
                .post("/retours/lignes/" + ligne + "/" + acte);
    }

    Response rattache(String ligne, String reference) {
        return traite(ligne, "rattachement", "\"0\"", "{\"endToEndId\": \"%s\"}".formatted(reference));
    }

    Response rattache(String ligne, String reference, String statut) {
        return traite(
                ligne,
                "rattachement",
                "\"0\"",
                "{\"endToEndId\": \"%s\", \"statut\": \"%s\"}".formatted(reference, statut));
    }

    Response classe(String ligne) {
        return traite(ligne, "classement", "\"0\"", "{\"motif\": \"Vu avec la banque.\"}");
    }

    /** Debit less credit of what is on its way and of what left, over the whole Caf. */
    String soldes() {
        return solde("VIREMENTS_EMIS") + " " + solde("BANQUE");
    }

    private String solde(String compte) {
        List<String> soldes = lot.get("agent-comptable", "/grand-livre/" + lot.codeCaf + "/balances?compte=" + compte)
                .then()
                .statusCode(200)
                .extract()
                .path("items.solde");
        return soldes.stream()
                .map(java.math.BigDecimal::new)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)
                .toPlainString();
    }
}
