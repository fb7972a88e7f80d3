package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.Charge;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.reception.RecordFait;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("PAY-6: one order per échéance whatever happens at once")
class ConcurrencyTest {

    @Inject
    RecordFait record;

    @Inject
    EntityManager entities;

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @RepeatedTest(5)
    @DisplayName("the facts of one dossier arrive at once and each twice, as on several instances")
    void factsAtOnce() throws Exception {
        UnDossier frot = UnDossier.frot().avenantSigne().acomptesRepris();
        List<Fait<?>> facts = List.of(
                declaration(2022, TypeDeclaration.PREVISIONNEL, "47321.87", "0.80"),
                declaration(2021, TypeDeclaration.REEL, "38000.00", "1.00"),
                new BilanEvalue(new Exercice(2021), 1, Optional.of(Mission.PROMOTION_ACTIVITE_AM), false, "bilan"));
        CyclicBarrier start = new CyclicBarrier(2 * facts.size());

        List<CompletableFuture<Void>> all = Stream.concat(facts.stream(), facts.stream())
                .map(fait -> CompletableFuture.runAsync(() -> {
                    pass(start);
                    record.record(new DossierId(frot.numero), fait, List.of());
                }))
                .toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();

        assertThat(frot.paiements())
                .containsExactly(
                        "2022 ACOMPTE_1 0: 7121.94 - 0.00 = 7121.94", "2022 ACOMPTE_2 0: 7121.94 - 1118.00 = 6003.94");
        assertThat(frot.indus()).containsExactly("2021: 1118.00, 1118.00, 0.00");
    }

    @Test
    @DisplayName(
            "the database itself refuses a second order of one échéance, a change of an order, a withholding too large")
    void theDatabaseAgrees() {
        UnDossier frot = UnDossier.frot()
                .avenantSigne()
                .acomptesRepris()
                .previsionnelValide()
                .reelValide()
                .bilanEvalue();
        frot.awaitPaiements(2);
        String where = " where dossier = '" + frot.numero + "'";

        refused(
                "insert into ordre select gen_random_uuid(), dossier, exercice, genre, rang, montant, explication, causes,"
                        + " ordonne_le from ordre" + where + " and genre = 'ACOMPTE_1'");
        refused("update ordre set montant = montant + 0.01" + where);
        refused("delete from ordre" + where);
        refused("update retenue set montant = montant + 0.01");
        refused("delete from retenue");
        refused("insert into retenue select indu.id, paiement.id, 0.01 from ordre indu, ordre paiement"
                + " where indu.dossier = '" + frot.numero + "' and paiement.dossier = indu.dossier"
                + " and indu.montant < 0 and paiement.genre = 'ACOMPTE_1'");
        refused(
                "insert into ordre select gen_random_uuid(), dossier, 2023, genre, 0, -1, explication, causes, ordonne_le"
                        + " from ordre" + where + " and genre = 'ACOMPTE_1'");
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                .as(sql)
                .isNotNull();
    }

    private static DeclarationValidee declaration(int annee, TypeDeclaration type, String charges, String etp) {
        Exercice exercice = new Exercice(annee);
        Optional<Mission> mission =
                type == TypeDeclaration.PREVISIONNEL ? Optional.of(Mission.ANALYSE_PRATIQUE) : Optional.empty();
        return new DeclarationValidee(
                exercice,
                type,
                1,
                List.of(new Charge("64", Montant.of(charges))),
                List.of(new Animateur(Etp.of(etp), exercice.periode())),
                mission,
                Optional.empty(),
                type.name());
    }

    private static void pass(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
