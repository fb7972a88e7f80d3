package fr.relais.convention.stock;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.relais.convention.Api;
import fr.relais.convention.Published;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ASM-CONV-70, ASM-CONV-71: a stock is tried, told line by line, then taken over whole or not at all. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ImportStockTest {

    @Test
    @DisplayName("A trial keeps nothing; the same sheet is then taken over, and its conventions published")
    void tried_then_kept() {
        String ourcq = Api.unusedDossier("771");
        String frot = Api.unusedDossier("771");
        UneFeuille sheet = UneFeuille.withConvention(ourcq)
                .andAvenant(ourcq)
                .andConvention(frot)
                .andAvenant(frot);
        var before = stored();

        send(sheet, true)
                .then()
                .statusCode(200)
                .body("essai", equalTo(true))
                .body("lignes", equalTo(4))
                .body("dossiers", equalTo(2))
                .body("erreurs", empty());
        assertThat(stored()).isEqualTo(before);

        send(sheet, false).then().statusCode(200).body("essai", equalTo(false)).body("dossiers", equalTo(2));
        for (String dossier : new String[] {ourcq, frot}) {
            Api.get(CONSEILLER_77, "/relais/" + dossier + "/conventions")
                    .then()
                    .statusCode(200)
                    .body("items[0].termes[-1].missions", contains("GUICHET_UNIQUE"));
            Published.awaitConventions(dossier, 1);
        }
    }

    @Test
    @DisplayName(
            "One wrong line, and nothing of the sheet is kept; every error is told with its line, column, code and rule")
    void one_wrong_line() {
        String right = Api.unusedDossier("771");
        UneFeuille sheet = UneFeuille.withConvention(right)
                .andConvention(Api.unusedDossier("771"))
                .but(Colonne.DATE_FIN, "2026-03-01")
                .andAvenant(Api.unusedDossier("771"))
                .andConvention(right)
                .andConvention(Api.unusedDossier("771"))
                .but(Colonne.SIRET, "1");
        var before = stored();

        send(sheet, true)
                .then()
                .statusCode(200)
                .body("erreurs.ligne", contains(3, 4, 5, 6))
                .body(
                        "erreurs.code",
                        contains("DUREE_SUPERIEURE_5_ANS", "LIGNE_INCOHERENTE", "LIGNE_INCOHERENTE", "SIRET_INVALIDE"))
                .body("erreurs.regle", hasItems("CONV-1", "ASM-CONV-71", "§2.2"));
        send(sheet, false)
                .then()
                .statusCode(422)
                .body("code", equalTo("STOCK_REFUSE"))
                .body("errors[0].pointer", equalTo("/lignes/3/dateFin"));

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    @DisplayName("The same sheet again is refused: its dossiers have their relais")
    void twice() {
        UneFeuille sheet = UneFeuille.withConvention(Api.unusedDossier("771"));
        send(sheet, false).then().statusCode(200);

        send(sheet, false).then().statusCode(422).body("errors[0].code", equalTo("RELAIS_DEJA_ENREGISTRE"));
    }

    @Test
    @DisplayName("A dossier of another Caf cannot be taken over")
    void another_caf() {
        var before = DatabaseState.ofService().get();

        send(UneFeuille.withConvention(Api.unusedDossier("591")), false)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lignes/2"));
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }

    @Test
    @DisplayName("What is no sheet, and a sheet of more than 500 lines, are refused whole")
    void no_sheet() {
        send("dossier,siret\n1,2\n".getBytes(), true).then().statusCode(422).body("code", equalTo("CSV_ILLISIBLE"));
        UneFeuille long_ = new UneFeuille();
        IntStream.range(0, 501).forEach(line -> long_.andAvenant("771-202012345"));
        send(long_, true).then().statusCode(422).body("code", equalTo("CSV_ILLISIBLE"));
    }

    /** But the answers kept under their keys: that of a trial is. */
    private static Map<String, String> stored() {
        Map<String, String> stored = new HashMap<>(DatabaseState.ofService().get());
        stored.remove("public.idempotence");
        return stored;
    }

    private static Response send(UneFeuille sheet, boolean essai) {
        return send(sheet.bytes(), essai);
    }

    private static Response send(byte[] file, boolean essai) {
        return given().auth()
                .oauth2(Tokens.of(CONSEILLER_77))
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("essai", essai)
                .body(file)
                .post("/conventions/imports");
    }
}
