package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.value.DossierId;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("A parameter that changes has every dossier looked at again, without any new event")
class ReexamenTest {

    @Inject
    EntityManager entities;

    @Inject
    DossierLock lock;

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    @DisplayName("BAR-2, BAR-3: nothing without a barème, acomptes on a provisional one, the solde on a definitive one")
    void baremeAbsentThenProvisionalThenDefinitive() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().previsionnelValide(2023);
        ourcq.awaitBlocage(2023, "ACOMPTE_1", "BAREME_ABSENT");
        assertThat(ourcq.paiements()).isEmpty();

        LesBaremes.publier(2023, 0, LesBaremes.fictif("PROVISOIRE"))
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        assertThat(ourcq.awaitPaiements(1)).containsExactly("2023 ACOMPTE_1 0: 8729.00 - 0.00 = 8729.00");

        ourcq.anneeJustifiee(2023).awaitBlocage(2023, "SOLDE", "BAREME_PROVISOIRE");
        assertThat(ourcq.paiements()).hasSize(1);

        LesBaremes.publier(2023, 1, LesBaremes.fictif("DEFINITIF"))
                .then()
                .statusCode(201)
                .body("version", equalTo(2));
        assertThat(ourcq.awaitPaiements(2)).contains("2023 SOLDE 0: 20071.00 - 0.00 = 20071.00");
    }

    @Test
    @DisplayName("PAY-5: no acompte before the date of the Caf, which an ordonnateur may change")
    void earliestDate() {
        LesBaremes.publier(2024, 0, LesBaremes.fictif("PROVISOIRE")).then().statusCode(201);
        acompte1AuPlusTot("2199-03-01");
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().previsionnelValide(2024);
        ourcq.awaitBlocage(2024, "ACOMPTE_1", "DATE_NON_ATTEINTE");

        acompte1AuPlusTot("2024-03-01");

        assertThat(ourcq.awaitPaiements(1)).hasSize(1);
    }

    @Test
    @DisplayName("also the dossiers that the author of the change may not see: here, those of another Caf")
    void outOfSight() throws Exception {
        UnDossier elsewhere = UnDossier.ourcq(Persona.DECLARANT_591).avenantSigne();
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting(elsewhere) == 0);

        QuarkusTransaction.requiringNew().run(() -> {
            lock.acquire(new DossierId(elsewhere.numero));
            acompte1AuPlusTot("2024-03-02");
            assertThat(waiting(elsewhere))
                    .as("waits for its lock to be looked at")
                    .isOne();
        });

        elsewhere.get(Persona.ORDONNATEUR_77, "/echeancier").then().statusCode(404);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting(elsewhere) == 0);
    }

    private long waiting(UnDossier dossier) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long)
                        entities.createNativeQuery("select count(*) from reexamen where dossier = ?1", Long.class)
                                .setParameter(1, dossier.numero)
                                .getSingleResult());
    }

    private static void acompte1AuPlusTot(String date) {
        String calendrier = "/calendriers/771/2024";
        String lu = Api.get(Persona.ORDONNATEUR_77, calendrier).header("ETag");
        Api.sending(Persona.ORDONNATEUR_77, "{\"acompte1AuPlusTot\": \"" + date + "\"}", lu)
                .put(calendrier)
                .then()
                .statusCode(200)
                .body("acompte1AuPlusTot", equalTo(date));
    }
}
