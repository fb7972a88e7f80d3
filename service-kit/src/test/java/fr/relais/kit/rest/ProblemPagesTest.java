package fr.relais.kit.rest;

import static fr.relais.kit.rest.Requests.declarant;
import static fr.relais.kit.rest.Requests.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.RefusalCodes;
import fr.relais.testkit.RelaisTestResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ProblemPagesTest {

    private static final int POOL = 16;

    @Inject
    AgroalDataSource database;

    private enum PageRefusal implements RefusalCode {
        REFUS_A_ECHAPPER;

        @Override
        public Reason reason() {
            return new Reason(422, "ESSAI-1", "Un titre <b>gras</b>.", "Ne faites rien.");
        }
    }

    @Produces
    static RefusalCodes refusals() {
        return RefusalCodes.of(PageRefusal.values());
    }

    @Test
    void theTypeOfAProblemLeadsToWhatItMeans() {
        String type = declarant().get("/echo/refused").path("type");

        given().get(type)
                .then()
                .statusCode(200)
                .body("code", equalTo("CONFLIT"))
                .body("status", equalTo(409))
                .body("regle", equalTo("CONTRAT"))
                .body("titre", equalTo(KitRefusal.CONFLIT.titre()))
                .body("conseil", equalTo(KitRefusal.CONFLIT.conseil()));
    }

    @Test
    void everyRefusalOfTheKitAndOfTheServiceIsListed() {
        given().get("/problemes")
                .then()
                .statusCode(200)
                .body("code", hasItem("REFUS_A_ECHAPPER"))
                .body("code", hasItem("TROP_DE_REQUETES"));
    }

    @Test
    void aPersonReadsAPageWhereNothingIsLeftUnescaped() {
        for (String path : new String[] {"/problemes", "/problemes/REFUS_A_ECHAPPER"}) {
            given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/html"))
                    .header("Content-Security-Policy", containsString("style-src"))
                    .body(containsString("&lt;b&gt;gras"))
                    .body(not(containsString("<b>")));
        }
    }

    @Test
    void anUnknownCodeIsAProblem() {
        problem(given().get("/problemes/RIEN").then(), KitRefusal.INTROUVABLE);
        problem(given().accept("text/html").get("/problemes/RIEN").then(), KitRefusal.INTROUVABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = KitRefusal.class,
            names = {
                "REQUETE_ILLISIBLE",
                "DELAI_DEPASSE",
                "LONGUEUR_EXIGEE",
                "ADRESSE_TROP_LONGUE",
                "INDISPONIBLE",
                "CORPS_TROP_GRAND"
            })
    void whateverTheFrameworkRefusesIsAProblem(KitRefusal code) {
        problem(declarant().get("/echo/status/" + code.status()).then(), code);
    }

    @Test
    void aFormatThatIsNotProducedIsAProblem() {
        problem(declarant().accept("text/csv").get("/paged/revised").then(), KitRefusal.FORMAT_NON_PRODUIT);
    }

    @Test
    void whenNoConnectionIsFreeTheCallerIsToldToComeBack() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < POOL) {
                taken.add(database.getConnection());
            }
            problem(
                            Requests.as(Persona.EXPLOITANT)
                                    .get("/exploitation/outbox/poisoned")
                                    .then(),
                            KitRefusal.INDISPONIBLE)
                    .header("Retry-After", equalTo("5"));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(taken).hasSize(POOL);
    }
}
