package fr.relais.funding.service;

import static fr.relais.infrastructure.Persona.BAREME_CNAF;
import static fr.relais.infrastructure.Persona.DECLARANT_591;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.relais.funding.portefeuille.Resultat;
import fr.relais.infrastructure.Persona;
import fr.relais.kit.csv.CsvSheet;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Issue 6, line 7: another barème on a few hundred dossiers, in the background, a hundred of them at a time. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class PortefeuilleTest {

    private static final int DOSSIERS = 300;
    private static final String OURS = "591-2019";

    @Inject
    EntityManager entities;

    @Inject
    Calme calme;

    @BeforeEach
    void aCafWithManyDossiers() {
        LesBaremes.publies();
        UnDossier model = UnDossier.ourcq(DECLARANT_591).avenantSigne().previsionnelValide();
        model.awaitPaiements(1);
        calme.attendre();
        QuarkusTransaction.requiringNew().run(() -> copies(model.numero));
    }

    /** They would be looked at again each time another test publishes a barème. */
    @AfterEach
    void asBefore() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of("fait", "dossier")) {
                entities.createNativeQuery("delete from " + table + " where dossier like '" + OURS + "%'")
                        .executeUpdate();
            }
        });
    }

    @Test
    @DisplayName(
            "CALC-3: at 50 000.00 and 0.45, C = 58 000.00 loses 2 440.00 and C = 40 000.00 gains 800.00, dossier by dossier")
    void ofACaf() {
        Portefeuille.Fini fini = Portefeuille.fini(GESTIONNAIRE_CONSEIL_591);
        String simulation = fini.resultat();
        JsonPath result = result(GESTIONNAIRE_CONSEIL_591, simulation);

        assertThat(result.getBoolean("complet")).isTrue();
        assertThat(result.getInt("tranches")).isGreaterThanOrEqualTo(DOSSIERS / 100);
        assertThat(result.getList("cafs.codeCaf")).containsExactly("591");
        assertThat(dossiers(simulation, "GAGNANTS")).hasSize(DOSSIERS / 2).containsOnly("17200.00 18000.00 800.00");
        assertThat(dossiers(simulation, "PERDANTS")).hasSize(DOSSIERS / 2).containsOnly("24940.00 22500.00 -2440.00");
        assertThat(bande(result, "GAIN_JUSQU_A_1000")).isGreaterThanOrEqualTo(DOSSIERS / 2);
        assertThat(bande(result, "PERTE_DE_1000_A_5000")).isGreaterThanOrEqualTo(DOSSIERS / 2);
        assertThat(sum(result, "distribution.sommes.ecart")).isEqualByComparingTo(result.getString("total.ecart"));
        assertThat(CsvSheet.read(csv(simulation), Resultat.COLONNES, 100))
                .anySatisfy(line -> assertThat(line.cells())
                        .containsEntry("code_caf", "591")
                        .containsEntry("bande", "GAIN_JUSQU_A_1000"));
        assertFastEnough(
                Api.get(GESTIONNAIRE_CONSEIL_591, fini.operation()).jsonPath(), result.getInt("total.dossiers"));
        Api.get(DIRECTRICE_77, simulation).then().statusCode(404).body("code", equalTo("PORTEFEUILLE_INCONNU"));
        Api.get(BAREME_CNAF, simulation).then().statusCode(404);
    }

    @Test
    @DisplayName("design §8: the Cnaf gets the sums of every Caf and not one dossier; nothing is ordered")
    void ofTheCountry() {
        Map<String, Long> before = rows();

        String simulation = Portefeuille.fini(BAREME_CNAF).resultat();

        JsonPath result = result(BAREME_CNAF, simulation);
        assertThat(result.getList("cafs.codeCaf", String.class)).contains("591");
        assertThat(result.getInt("cafs.find { it.codeCaf == '591' }.sommes.dossiers"))
                .isGreaterThanOrEqualTo(DOSSIERS);
        assertThat(result.prettify()).doesNotContain("-2018", OURS);
        Api.get(BAREME_CNAF, simulation + "/dossiers").then().statusCode(200).body("items", hasSize(0));
        Api.get(GESTIONNAIRE_CONSEIL_591, simulation).then().statusCode(404);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("BAR-1, BAR-2: nothing changed, a negative amount, no barème or no preference: nothing is begun")
    void refused() {
        Persona asker = GESTIONNAIRE_CONSEIL_591;
        Portefeuille.envoi(asker, "{\"exercice\": 2022}")
                .then()
                .statusCode(422)
                .body("code", equalTo("BAREME_INCHANGE"));
        Portefeuille.envoi(asker, "{\"exercice\": 2022, \"forfaitBonus\": \"-1.00\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("MONTANT_NEGATIF"))
                .body("errors[0].pointer", equalTo("/forfaitBonus"));
        Portefeuille.envoi(asker, "{\"exercice\": 2036, \"tauxPs\": \"0.50\"}")
                .then()
                .statusCode(404)
                .body("code", equalTo("BAREME_ABSENT"));
        Api.post(asker, "/simulations/portefeuille", "{\"exercice\": 2022, \"tauxPs\": \"0.50\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("DIFFERE_EXIGE"));
        Api.get(asker, "/simulations/portefeuille/" + UUID.randomUUID()).then().statusCode(404);
    }

    /** The facts of one dossier under many numbers; one in two with lower charges. */
    private void copies(String model) {
        entities.createNativeQuery("""
                        insert into dossier (dossier, gestionnaire, nom, rang)
                        select ?2 || lpad(n::text, 5, '0'), gestionnaire, nom, rang
                        from dossier, generate_series(1, ?3) n where dossier = ?1""")
                .setParameter(1, model)
                .setParameter(2, OURS)
                .setParameter(3, DOSSIERS)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into fait (dossier, nature, cle, version, contenu, recu_le)
                        select ?2 || lpad(n::text, 5, '0'), nature, cle, version,
                               case when n % 2 = 0 then replace(contenu::text, '58000.00', '40000.00')::jsonb
                                    else contenu end, recu_le
                        from fait, generate_series(1, ?3) n where dossier = ?1""")
                .setParameter(1, model)
                .setParameter(2, OURS)
                .setParameter(3, DOSSIERS)
                .executeUpdate();
    }

    private Map<String, Long> rows() {
        return Map.of("ordre", count("ordre"), "portefeuille_dossier", count("portefeuille_dossier"));
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery("select count(*) from " + table, Long.class)
                        .getSingleResult());
    }

    /** The dossiers of this test, page after page, each as before, after and difference. */
    private static List<String> dossiers(String simulation, String sens) {
        List<String> lines = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = Api.get(GESTIONNAIRE_CONSEIL_591, simulation + "/dossiers?limite=70&sens=" + sens + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<Map<String, String>>getList("items").stream()
                    .filter(line -> line.get("dossier").startsWith(OURS))
                    .forEach(line -> lines.add(line.get("avant") + " " + line.get("apres") + " " + line.get("ecart")));
            cursor = page.getString("next") == null ? null : "&curseur=" + page.getString("next");
        }
        return lines;
    }

    private static int bande(JsonPath result, String bande) {
        return result.getInt("distribution.find { it.bande == '" + bande + "' }.sommes.dossiers");
    }

    private static BigDecimal sum(JsonPath result, String path) {
        return result.getList(path, String.class).stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertFastEnough(JsonPath operation, int dossiers) {
        Duration took = Duration.between(
                Instant.parse(operation.getString("demandeeLe")), Instant.parse(operation.getString("termineeLe")));
        assertThat(took.multipliedBy(1000).dividedBy(dossiers))
                .as("for 1,000 dossiers; " + took + " for " + dossiers)
                .isLessThan(Duration.ofSeconds(30));
    }

    private static JsonPath result(Persona persona, String simulation) {
        return Api.get(persona, simulation).then().statusCode(200).extract().jsonPath();
    }

    private static byte[] csv(String simulation) {
        return Api.get(GESTIONNAIRE_CONSEIL_591, simulation + "/export")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asByteArray();
    }
}
