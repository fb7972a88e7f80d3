package fr.relais.activity.declaration;

import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The declaration in detail over HTTP: figures computed and compared, corrections by field, differences between versions. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class DetailTest {

    private static final String GOOD = Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE");

    @Inject
    Rows rows;

    @Inject
    EntityManager entities;

    private Api api;

    @BeforeEach
    void aSignedConvention() {
        api = new Api(UneConvention.signee().known(rows).dossier(), 2022);
    }

    @Test
    void the_figures_are_computed_with_the_accounts_of_the_year_and_compared_with_what_was_handed_in() {
        api.declare(Api.PREVISIONNEL, GOOD);
        String reel = Bodies.reel(2022, "80000.00", "1.00")
                .replace("{\"compte\": \"64\"", "{\"compte\": \"67\", \"montant\": \"10.00\"}, {\"compte\": \"64\"")
                .replace("\"autresEtp\"", "\"etpAnimation\": \"1.20\", \"autresEtp\"");

        api.put(DECLARANT_MEAUX, Api.REEL, reel)
                .statusCode(200)
                .body("calculs.prixDeRevient", equalTo("80000.00"))
                .body("calculs.etpAnimation", equalTo("1.00"))
                .body("calculs.coutParEtp", equalTo("80000.00"))
                .body("donnees.etpAnimation", equalTo("1.20"))
                .body(
                        "avertissements.code",
                        containsInAnyOrder(
                                "CHARGES_NON_ELIGIBLES",
                                "ETP_AU_DELA_DES_AGENTS",
                                "BUDGET_DESEQUILIBRE",
                                "VARIATION_PREVISIONNEL"));
        api.post(DECLARANT_MEAUX, Api.REEL + "/completude").statusCode(200);

        new Api(api.dossier(), 2023)
                .put(DECLARANT_MEAUX, Api.PREVISIONNEL, Bodies.declaration(2023, "1.00", "1.00", "1.00", null))
                .body("avertissements.code", contains("VARIATION_ANNEE_PRECEDENTE"));
    }

    @Test
    void CALC_1_the_list_of_eligible_accounts_is_data_and_a_year_has_the_latest_that_began() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        insert into compte_eligible values (2097, '67', 'Charges exceptionnelles', 'FICTIF')
                        on conflict do nothing""").executeUpdate());
        String dossier =
                UneConvention.signee().finissantLe("2098-12-31").known(rows).dossier();

        for (int year : new int[] {2096, 2097, 2098}) {
            String both = Bodies.declaration(year, "1.00", "1.00", "1.00", null)
                    .replace(
                            "{\"compte\": \"64\"", "{\"compte\": \"67\", \"montant\": \"10.00\"}, {\"compte\": \"64\"");
            new Api(dossier, year)
                    .put(DECLARANT_MEAUX, Api.REEL, both)
                    .body("calculs.prixDeRevient", equalTo(year == 2096 ? "1.00" : "10.00"));
            Api.as(DECLARANT_MEAUX)
                    .get("/comptes-eligibles/" + year)
                    .then()
                    .statusCode(200)
                    .body("items.prefixe", year == 2096 ? hasItems("60", "64", "86") : contains("67"));
        }
    }

    @Test
    void CALC_6_a_post_held_twice_is_told_in_a_draft_and_keeps_from_completing() {
        String twice = GOOD.replaceFirst(
                "\"animateurs\": \\[[^]]*]",
                "\"animateurs\": [{\"quotite\": \"1.00\", \"debut\": \"2022-01-01\", \"fin\": \"2022-06-30\", \"poste\": 1},"
                        + "{\"quotite\": \"1.00\", \"debut\": \"2022-06-30\", \"fin\": \"2022-12-31\", \"poste\": 1}]");
        api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, twice)
                .statusCode(200)
                .body("manques.code", contains("POSTE_COMPTE_DEUX_FOIS"));
        long before = rows.of(api.dossier());
        api.post(DECLARANT_MEAUX, Api.PREVISIONNEL + "/completude")
                .statusCode(422)
                .body("regle", equalTo("CALC-6"))
                .body("errors.pointer", contains("/animateurs/1/debut"));
        assertThat(rows.of(api.dossier())).isEqualTo(before);
    }

    @Test
    void a_correction_is_asked_field_by_field_and_what_it_changed_is_told() {
        api.declare(Api.PREVISIONNEL, GOOD);
        long before = rows.of(api.dossier());
        api.post(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + "/demande-correction", correction("/charges/7/montant"))
                .statusCode(422)
                .body("code", equalTo("CHAMP_ABSENT"))
                .body("errors.pointer", contains("/champs/0/champ"));
        assertThat(rows.of(api.dossier())).isEqualTo(before);

        api.post(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + "/demande-correction", correction("/charges/0/montant"))
                .statusCode(200);
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL)
                .body("corrections.champ", contains("/charges/0/montant"))
                .body("corrections.motif", contains("Il manque la facture."));
        api.declare(Api.PREVISIONNEL, Bodies.previsionnel("57000.00", "1.00", "GUICHET_UNIQUE"));

        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL).body("corrections", empty());
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL + "/versions")
                .body("items[0].corrections.champ", contains("/charges/0/montant"))
                .body("items[1].corrections", empty());
        api.get(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + "/versions/2/differences")
                .statusCode(200)
                .body("auteur.par", equalTo(DECLARANT_MEAUX.subject()))
                .body("differences.champ", contains("/charges/64", "/produits/CAF_PS"))
                .body("differences.avant", contains("58000.00", "58000.00"))
                .body("differences.apres", contains("57000.00", "57000.00"));
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL + "/versions/3/differences")
                .statusCode(404)
                .body("code", equalTo("VERSION_INCONNUE"));
    }

    private static String correction(String champ) {
        return "{\"motif\": \"Une charge est à revoir.\", \"champs\": [{\"champ\": \"%s\", \"motif\": \"Il manque la facture.\"}]}"
                .formatted(champ);
    }
}
