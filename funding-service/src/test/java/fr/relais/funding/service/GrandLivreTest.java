package fr.relais.funding.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("I4, I12: the ledger of a Caf, written with the orders, and what becomes of it when somebody changes it")
class GrandLivreTest {

    private static final String LEDGER = "/grand-livre/771";

    @Inject
    EntityManager entities;

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    @DisplayName("CALC-8, CALC-9: the campaign of Frot, entry by entry; balances at any date; charges à payer")
    void campaign() {
        UnDossier frot = UnDossier.frot()
                .avenantSigne()
                .acomptesRepris()
                .previsionnelValide()
                .reelValide()
                .bilanEvalue();
        frot.awaitPaiements(2);

        assertThat(lignes(frot))
                .containsExactlyInAnyOrder(
                        "REPRISE ACOMPTES_VERSES 2021 17458.00 0.00",
                        "REPRISE AVANT_RELAIS 2021 0.00 17458.00",
                        "ACOMPTE ACOMPTES_VERSES 2022 7121.94 0.00",
                        "ACOMPTE GESTIONNAIRE 2022 0.00 7121.94",
                        "ACOMPTE ACOMPTES_VERSES 2022 7121.94 0.00",
                        "ACOMPTE GESTIONNAIRE 2022 0.00 7121.94",
                        "INDU CHARGE_PS 2021 16340.00 0.00",
                        "INDU ACOMPTES_VERSES 2021 0.00 17458.00",
                        "INDU INDU_A_RECOUVRER 2021 1118.00 0.00",
                        "RETENUE GESTIONNAIRE 2022 1118.00 0.00",
                        "RETENUE INDU_A_RECOUVRER 2021 0.00 1118.00");
        assertBalances(frot);
        assertChargesAPayer(frot);
        Api.get(Persona.AGENT_COMPTABLE_77, "/grand-livre/591/balances")
                .then()
                .statusCode(404)
                .body("code", equalTo("GRAND_LIVRE_INCONNU"));
    }

    private static void assertBalances(UnDossier frot) {
        assertThat(balances(frot, ""))
                .containsExactlyInAnyOrder(
                        "2021 ACOMPTES_VERSES 0.00",
                        "2021 AVANT_RELAIS -17458.00",
                        "2021 CHARGE_PS 16340.00",
                        "2021 INDU_A_RECOUVRER 0.00",
                        "2022 ACOMPTES_VERSES 14243.88",
                        "2022 GESTIONNAIRE -13125.88");
        assertThat(balances(frot, "&au=2021-12-31"))
                .containsExactlyInAnyOrder("2021 ACOMPTES_VERSES 17458.00", "2021 AVANT_RELAIS -17458.00");
        assertThat(balances(frot, "&enregistreAu=2021-12-31")).isEmpty();
    }

    private static void assertChargesAPayer(UnDossier frot) {
        String charges = "items.find { it.dossier == '" + frot.numero + "' }";
        agent(LEDGER + "/charges-a-payer/2021?curseur=" + before(frot))
                .body(charges + ".nature", equalTo("REEL"))
                .body(charges + ".aPayer", equalTo("0.00"));
        agent(LEDGER + "/charges-a-payer/2022?curseur=" + before(frot))
                .body(charges + ".nature", equalTo("PREVISIONNEL"))
                .body(charges + ".verse", equalTo("0.00"))
                .body(charges + ".aPayer", equalTo("20348.40"));
        assertThat(agent(LEDGER + "/charges-a-payer/2022/export").extract().asString())
                .contains("\"" + frot.numero + "\";\"2022\";\"PREVISIONNEL\";\"20348.40\";\"0.00\";\"20348.40\"");
    }

    /** The cursor of a page that begins with this dossier. */
    private static String before(UnDossier dossier) {
        String caf = dossier.numero.substring(0, 4);
        String previous = caf + (Integer.parseInt(dossier.numero.substring(4)) - 1);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(previous.getBytes(UTF_8));
    }

    @Test
    @DisplayName("the service itself cannot change, delete, unbalance, repeat or fork an entry")
    void theDatabaseAgrees() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().acomptesRepris();
        String of = " where dossier = '" + ourcq.numero + "'";
        assertThat(changed("update ecriture set libelle = 'autre'" + of)).isZero();
        assertThat(changed("delete from ecriture" + of)).isZero();
        assertThat(changed("update ecriture_ligne set debit = debit + 1 where debit > 0"))
                .isZero();
        assertThat(changed("delete from ecriture_ligne")).isZero();

        String copy = "insert into ecriture select gen_random_uuid(), code_caf, numero%s, dossier, nature, reference%s,"
                + " date_comptable, libelle, enregistree_le, nombre_lignes, %s, empreinte from ecriture" + of;
        String other = "repeat('a', 64)";
        assertThatThrownBy(() -> changed(copy.formatted("", " || 'x'", other)))
                .hasMessageContaining("ecriture_numerotee");
        assertThatThrownBy(() -> changed(copy.formatted(" + 100000", " || 'x'", "precedente")))
                .hasMessageContaining("ecriture_chaine_sans_fourche");
        assertThatThrownBy(() -> changed(copy.formatted(" + 100000", "", other)))
                .hasMessageContaining("ecriture_une_par_cause");
        assertThatThrownBy(() ->
                        changed(copy.formatted(" + 100000", " || 'x'", other) + "; set constraints all immediate"))
                .hasMessageContaining("balanced and whole");
        assertThatThrownBy(() -> changed("insert into ecriture_ligne select id, 9, 'BANQUE', 2021, 1, 0 from ecriture"
                        + of + "; set constraints all immediate"))
                .hasMessageContaining("balanced and whole");
    }

    private int changed(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static List<String> lignes(UnDossier dossier) {
        List<Map<String, Object>> entries = agent(LEDGER + "/ecritures?limite=200&dossier=" + dossier.numero)
                .extract()
                .path("items");
        return entries.stream()
                .flatMap(entry -> ((List<?>) entry.get("lignes"))
                        .stream()
                                .map(line -> (Map<?, ?>) line)
                                .map(line -> entry.get("nature") + " " + line.get("compte") + " " + line.get("exercice")
                                        + " " + line.get("debit") + " " + line.get("credit")))
                .toList();
    }

    private static List<String> balances(UnDossier dossier, String more) {
        List<Map<String, Object>> soldes = agent(LEDGER + "/balances?dossier=" + dossier.numero + more)
                .extract()
                .path("items");
        return soldes.stream()
                .map(one -> one.get("exercice") + " " + one.get("compte") + " " + one.get("solde"))
                .toList();
    }

    private static ValidatableResponse agent(String path) {
        return Api.get(Persona.AGENT_COMPTABLE_77, path).then().statusCode(200);
    }
}
