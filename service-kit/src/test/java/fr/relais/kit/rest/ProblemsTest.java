package fr.relais.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ProblemsTest {

    private static final String GOOD =
            "{'nom':'x','date':'2022-01-31','lignes':[{'montant':'8729.00','quotite':'0.80'}]}";

    @Test
    void aGoodBodyComesBackAsItWasSent() {
        post(GOOD)
                .statusCode(200)
                .body("lignes[0].montant", equalTo("8729.00"))
                .body("lignes[0].quotite", equalTo("0.80"));
    }

    @ParameterizedTest(name = "{1} at {2}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'nom':'x','lignes':[{'montant':'1.005'}]}          | MONTANT_INVALIDE | /lignes/0/montant",
                "{'nom':'x','lignes':[{'montant':8729.00}]}          | CHAMP_INVALIDE   | /lignes/0/montant",
                "{'nom':'x','lignes':[{'montant':1E1000000000}]}     | CHAMP_INVALIDE   | /lignes/0/montant",
                "{'nom':'x','lignes':[{'montant':'NaN'}]}            | MONTANT_INVALIDE | /lignes/0/montant",
                "{'nom':'x','lignes':[{'montant':'1','quotite':'-1'}]} | ETP_INVALIDE   | /lignes/0/quotite",
                "{'nom':'x','lignes':[{'montant':null}]}             | CHAMP_INVALIDE   | /lignes/0/montant",
                "{'nom':'x','lignes':[{}]}                           | CHAMP_INVALIDE   | /lignes/0/montant",
                "{'nom':'x','lignes':[null]}                         | CHAMP_INVALIDE   | /lignes/0",
                "{'nom':'x','lignes':[{'montant':'1','rang':1.9}]}   | CHAMP_INVALIDE   | /lignes/0/rang",
                "{'nom':'x','lignes':[{'montant':'1','rang':'1'}]}   | CHAMP_INVALIDE   | /lignes/0/rang",
                "{'nom':'x','lignes':[{'montant':'1','couleur':0}]}  | CHAMP_INVALIDE   | /lignes/0/couleur",
                "{'nom':'x','lignes':[{'montant':'1','couleur':'ROUGE'}]} | CHAMP_INVALIDE | /lignes/0/couleur",
                "{'nom':' ','lignes':[]}                             | CHAMP_INVALIDE   | /nom",
                "{'nom':'x'}                                         | CHAMP_INVALIDE   | /lignes",
                "{'nom':'x','lignes':{}}                             | CHAMP_INVALIDE   | /lignes",
                "{'nom':'x','lignes':[],'statut':'VALIDEE'}          | CHAMP_INCONNU    | /statut",
                "{'nom':'x','date':'2026-02-29','lignes':[]}         | CHAMP_INVALIDE   | /date",
                "{'nom':'x','date':'31/12/2026','lignes':[]}         | CHAMP_INVALIDE   | /date"
            })
    void aBadFieldIsNamed(String body, String code, String pointer) {
        problem(post(body), 400, code)
                .body("errors[0].pointer", equalTo(pointer))
                .body("regle", not(equalTo(null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "not json", "[1,", "{'nom':'x','lignes':[]} trailing", "\u0000"})
    void aBodyThatIsNotJsonIsSaid(String body) {
        problem(post(body), 400, "CORPS_ILLISIBLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "'x'", "42"})
    void aBodyThatIsNotAnObjectIsRefused(String body) {
        post(body).statusCode(400).contentType("application/problem+json").body("code", not(equalTo(null)));
    }

    @Test
    void aBadPathIsA400AndAGoodOneIsRead() {
        problem(declarant().get("/echo/771-2018/2022").then(), 400, "DOSSIER_INVALIDE");
        problem(declarant().get("/echo/771-201800145/22").then(), 400, "EXERCICE_INVALIDE");
        declarant()
                .get("/echo/771-201800145/2022")
                .then()
                .statusCode(200)
                .body("dossier", equalTo("771-201800145"))
                .body("exercice", equalTo(2022))
                .body("siret", equalTo("21770284400010"));
    }

    @Test
    void eachRequestHasItsOwnActor() {
        String path = "/echo/771-201800145/2022";
        declarant().get(path).then().body("par", equalTo("declarant-meaux"));
        as(Persona.DECLARANT_AUTRE).get(path).then().body("par", equalTo("declarant-autre"));
        declarant().get(path).then().body("par", equalTo("declarant-meaux"));
    }

    @Test
    void aRefusalCarriesItsCodeItsRuleAndItsField() {
        problem(declarant().get("/echo/refused").then(), 409, "CONFLIT")
                .body("detail", equalTo("Une autre personne a déjà fait cet acte."))
                .body("regle", equalTo("CONTRAT"))
                .body("type", equalTo("/problemes/CONFLIT"))
                .body("errors[0].pointer", equalTo("/nom"));
    }

    @Test
    void aRuleThatSaysNoIsA422() {
        problem(declarant().get("/echo/against-a-rule").then(), 422, "BUDGET_NON_EQUILIBRE")
                .body("regle", equalTo("DECL-6"))
                .body("title", equalTo("Le budget n'est pas équilibré."));
    }

    @Test
    void whatTheFrameworkRefusesHasACodeToo() {
        problem(declarant().get("/nowhere").then(), 404, "INTROUVABLE");
        problem(declarant().delete("/echo").then(), 405, "METHODE_NON_ADMISE");
        problem(
                declarant()
                        .contentType(ContentType.TEXT)
                        .body("x")
                        .post("/echo")
                        .then(),
                415,
                "FORMAT_NON_ADMIS");
    }

    @Test
    void anUnforeseenErrorSaysNothingOfItsCause() {
        problem(declarant().get("/echo/broken").then(), 500, "ERREUR_INTERNE")
                .body(allOf(not(containsString("hunter2")), not(containsString("Exception"))));
    }

    @Test
    void withoutATokenOrTheRoleNothingIsRead() {
        problem(given().get("/echo/771-201800145/2022").then(), 401, "NON_AUTHENTIFIE")
                .header("WWW-Authenticate", startsWith("Bearer"));
        problem(given().auth().oauth2("x.y.z").get("/echo/771-201800145/2022").then(), 401, "NON_AUTHENTIFIE");
        problem(as(Persona.BAREME_CNAF).get("/echo/771-201800145/2022").then(), 403, "NON_AUTORISE");
        problem(declarant().get("/echo/forgotten").then(), 403, "NON_AUTORISE");
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("code", equalTo(code));
    }

    private static ValidatableResponse post(String body) {
        return declarant()
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/echo")
                .then();
    }

    private static RequestSpecification declarant() {
        return as(Persona.DECLARANT_MEAUX);
    }

    private static RequestSpecification as(Persona persona) {
        return given().auth().oauth2(Tokens.of(persona));
    }
}
