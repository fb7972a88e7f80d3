package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("What two people may change is changed by who has read it as it is")
class RevisionsTest {

    private static final String CALENDRIER = "/calendriers/771/2051";
    private static final String AVRIL = "{\"acompte1AuPlusTot\": \"2051-04-15\"}";
    private static final String MAI = "{\"acompte1AuPlusTot\": \"2051-05-15\", \"acompte2AuPlusTot\": \"2051-10-02\"}";

    @Test
    @DisplayName(
            "a calendar: revision 0 while nobody set it, then one more each time; a late writer is told what changed")
    void calendar() {
        Api.get(Persona.DECLARANT_MEAUX, CALENDRIER)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("acompte1AuPlusTot", nullValue());

        Api.sending(Persona.ORDONNATEUR_77, AVRIL).put(CALENDRIER).then().statusCode(428);
        put("\"1\"", AVRIL).then().statusCode(412);
        put("\"0\"", AVRIL).then().statusCode(200).header("ETag", "\"1\"");
        put("\"1\"", MAI).then().statusCode(200).header("ETag", "\"2\"");

        put("\"0\"", AVRIL)
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_PERIMEE"))
                .body("changements.revision", contains(1, 2))
                .body("changements.operation", contains("fixerCalendrier", "fixerCalendrier"))
                .body("changements.cote", contains("CAF", "CAF"));
        Api.get(Persona.ORDONNATEUR_77, CALENDRIER)
                .then()
                .header("ETag", "\"2\"")
                .body("acompte1AuPlusTot", equalTo("2051-05-15"))
                .body("acompte2AuPlusTot", equalTo("2051-10-02"));
    }

    @Test
    @DisplayName("nobody sets the calendar of another Caf: 404, be it new or set")
    void calendarOfAnotherCaf() {
        String ailleurs = "/calendriers/591/2051";
        Api.sending(Persona.ORDONNATEUR_77, AVRIL, "\"0\"")
                .put(ailleurs)
                .then()
                .statusCode(404)
                .body("code", equalTo("INTROUVABLE"));
        Api.get(Persona.ORDONNATEUR_77, ailleurs).then().header("ETag", "\"0\"").body("acompte1AuPlusTot", nullValue());
    }

    @Test
    @DisplayName("BAR-1: a barème follows the version that its author has read; the first one follows 0")
    void bareme() {
        String provisoire = LesBaremes.fictif("PROVISOIRE");
        Api.sending(Persona.BAREME_CNAF, provisoire)
                .post("/baremes/2052")
                .then()
                .statusCode(428);
        LesBaremes.publier(2052, 1, provisoire).then().statusCode(412).body("changements", hasSize(0));
        LesBaremes.lire(2052).then().statusCode(404).body("code", equalTo("BAREME_ABSENT"));

        LesBaremes.publier(2052, 0, provisoire)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("exercice", equalTo(2052));
        LesBaremes.publies();
        LesBaremes.publier(2052, 1, LesBaremes.fictif("DEFINITIF"))
                .then()
                .statusCode(409)
                .body("code", equalTo("BAREME_DISCONTINU"))
                .body("regle", equalTo("ASM-FUND-13"));
        LesBaremes.publier(2052, 1, provisoire).then().statusCode(201);

        LesBaremes.publier(2052, 0, provisoire)
                .then()
                .statusCode(412)
                .body("changements.revision", contains(1, 2))
                .body("changements.cote", contains("NATIONAL", "NATIONAL"));
        LesBaremes.lire(2052).then().header("ETag", "\"2\"").body("seuilPetitIndu", equalTo("0.00"));
    }

    @Test
    @DisplayName("BAR-3: a definitive barème is corrected by another, and is provisional no more")
    void definitif() {
        LesBaremes.publies();
        String lu = LesBaremes.lire(2022).header("ETag").replace("\"", "");
        LesBaremes.publier(2022, Integer.parseInt(lu), LesBaremes.fictif("PROVISOIRE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("BAREME_DEJA_DEFINITIF"))
                .body("errors[0].pointer", equalTo("/statut"));
        LesBaremes.lire(2022).then().header("ETag", "\"" + lu + "\"").body("statut", equalTo("DEFINITIF"));
    }

    @Test
    @DisplayName("the versions are read page after page, the total when it is asked for")
    void pages() {
        LesBaremes.publies();
        RequestSpecification counted = Api.as(Persona.DECLARANT_MEAUX).header("Prefer", "return=total-count");
        Response first = counted.get("/baremes?limite=1");
        first.then().statusCode(200).body("items", hasSize(1)).body("items[0].exercice", equalTo(2021));
        assertThat(first.<Integer>path("total")).isGreaterThanOrEqualTo(2);

        Api.get(Persona.DECLARANT_MEAUX, "/baremes?limite=1&curseur=" + first.path("next"))
                .then()
                .body("items[0].exercice", equalTo(2022))
                .body("total", nullValue());
    }

    private static Response put(String ifMatch, String body) {
        return Api.sending(Persona.ORDONNATEUR_77, body, ifMatch).put(CALENDRIER);
    }
}
