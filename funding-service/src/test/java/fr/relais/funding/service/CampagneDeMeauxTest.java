package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("The 2022 campaign of Meaux, from the events to the orders")
class CampagneDeMeauxTest {

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    @DisplayName(
            "RPE Ourcq: 8 729.00, then 8 729.00 with a solde 2021 of 11 342.00 (CALC-3, CALC-7, CALC-8, PAY-1 to PAY-3)")
    void ourcq() {
        UnDossier ourcq = UnDossier.ourcq().conventionReprise().acomptesRepris().avenantSigne();
        assertThat(ourcq.paiements()).isEmpty();

        ourcq.previsionnelValide();
        assertThat(ourcq.awaitPaiements(1)).containsExactly("2022 ACOMPTE_1 0: 8729.00 - 0.00 = 8729.00");
        ourcq.get("/exercices/2022/droits/PREVISIONNEL")
                .then()
                .statusCode(200)
                .body("droit", equalTo("24940.00"))
                .body("bareme.source", equalTo("FICTIF"))
                .body("explication.regle", hasItems("CALC-1", "CALC-2", "CALC-3"));

        ourcq.reelValide().bilanEvalue();
        assertThat(ourcq.awaitPaiements(3))
                .containsExactly(
                        "2021 SOLDE 0: 11342.00 - 0.00 = 11342.00",
                        "2022 ACOMPTE_1 0: 8729.00 - 0.00 = 8729.00",
                        "2022 ACOMPTE_2 0: 8729.00 - 0.00 = 8729.00");
        assertThat(ourcq.indus()).isEmpty();
    }

    @Test
    @DisplayName("RPE Frot: 7 121.94, then 6 003.94 once the indu 2021 of 1 118.00 is withheld (CALC-9, PAY-7)")
    void frot() {
        UnDossier frot = UnDossier.frot()
                .conventionReprise()
                .acomptesRepris()
                .avenantSigne()
                .previsionnelValide();
        assertThat(frot.awaitPaiements(1)).containsExactly("2022 ACOMPTE_1 0: 7121.94 - 0.00 = 7121.94");
        frot.get("/exercices/2022/droits/PREVISIONNEL").then().body("droit", equalTo("20348.40"));

        frot.bilanEvalue().reelValide();
        assertThat(frot.awaitPaiements(2))
                .containsExactly(
                        "2022 ACOMPTE_1 0: 7121.94 - 0.00 = 7121.94", "2022 ACOMPTE_2 0: 7121.94 - 1118.00 = 6003.94");
        assertThat(frot.indus()).containsExactly("2021: 1118.00, 1118.00, 0.00");

        assertThat(UnDossier.FUNDING.awaitEvents(frot.numero, 6))
                .extracting(TestEvent::type)
                .containsExactlyInAnyOrder(
                        "fr.relais.DroitComputed.v1",
                        "fr.relais.PaymentOrdered.v1",
                        "fr.relais.DroitComputed.v1",
                        "fr.relais.InduEstablished.v1",
                        "fr.relais.PaymentOrdered.v1",
                        "fr.relais.InduRecovered.v1");
    }

    @Test
    @DisplayName("CONV-4, PAY-8: declarations validated before the signature are paid at once when it comes")
    void lateSignature() {
        UnDossier ourcq = UnDossier.ourcq().previsionnelValide();
        ourcq.get("/echeancier").then().statusCode(404).body("code", equalTo("DOSSIER_INCONNU"));

        ourcq.avenantSigne();

        assertThat(ourcq.awaitPaiements(1)).containsExactly("2022 ACOMPTE_1 0: 8729.00 - 0.00 = 8729.00");
    }

    @Test
    @DisplayName("CONV-7: nothing is ordered while suspended, and all that was due when it ends")
    void suspended() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().suspendu();
        ourcq.previsionnelValide();
        ourcq.awaitBlocage(2022, "ACOMPTE_1", "SUSPENDU");
        assertThat(ourcq.paiements()).isEmpty();

        ourcq.releve();

        assertThat(ourcq.awaitPaiements(1)).containsExactly("2022 ACOMPTE_1 0: 8729.00 - 0.00 = 8729.00");
    }

    @Test
    @DisplayName(
            "CONV-6, CALC-5: terminated on 30/06/2022: 181 days of 365 are due (12 900.00 instead of 24 940.00), and none of 2023")
    void terminated() {
        UnDossier ourcq = UnDossier.ourcq().resilie("2022-06-30");
        ourcq.previsionnelValide();
        assertThat(ourcq.awaitPaiements(1)).containsExactly("2022 ACOMPTE_1 0: 4515.00 - 0.00 = 4515.00");
        ourcq.get("/exercices/2022/droits/PREVISIONNEL").then().body("droit", equalTo("12900.00"));

        ourcq.avenantSigne().previsionnelValide(2023);

        ourcq.awaitBlocage(2023, "ACOMPTE_1", "HORS_PERIODE");
        assertThat(ourcq.paiements()).hasSize(1);
    }

    @Test
    @DisplayName("ASM-FUND-3: neither solde 2021 nor acompte 2 before the acomptes paid earlier are known")
    void soldeWaitsForTheTakeOver() {
        UnDossier ourcq = UnDossier.ourcq()
                .avenantSigne()
                .previsionnelValide()
                .reelValide()
                .bilanEvalue();
        ourcq.awaitBlocage(2021, "SOLDE", "REPRISE_ATTENDUE");
        assertThat(ourcq.awaitPaiements(1)).containsExactly("2022 ACOMPTE_1 0: 8729.00 - 0.00 = 8729.00");

        ourcq.acomptesRepris();

        assertThat(ourcq.awaitPaiements(3)).contains("2021 SOLDE 0: 11342.00 - 0.00 = 11342.00");
    }
}
