package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.relais.funding.service.UnDossier.Envoi;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("PAY-6: any order of the facts, with duplicates, through the running service, orders the same payments")
class InterleavingTest {

    private static final int SAMPLES = 15;

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    void ourcq() {
        for (UnDossier dossier : delivered(UnDossier::ourcq)) {
            assertThat(dossier.awaitPaiements(3))
                    .containsExactly(
                            "2021 SOLDE 0: 11342.00 - 0.00 = 11342.00",
                            "2022 ACOMPTE_1 0: 8729.00 - 0.00 = 8729.00",
                            "2022 ACOMPTE_2 0: 8729.00 - 0.00 = 8729.00");
            assertThat(dossier.indus()).isEmpty();
        }
    }

    @Test
    void frot() {
        for (UnDossier dossier : delivered(UnDossier::frot)) {
            assertThat(dossier.awaitPaiements(2))
                    .containsExactly(
                            "2022 ACOMPTE_1 0: 7121.94 - 0.00 = 7121.94",
                            "2022 ACOMPTE_2 0: 7121.94 - 1118.00 = 6003.94");
            assertThat(dossier.indus()).containsExactly("2021: 1118.00, 1118.00, 0.00");
        }
    }

    /** Each dossier gets the facts in an order of its own, some twice, then all of them once more. */
    private static List<UnDossier> delivered(Supplier<UnDossier> exemple) {
        List<UnDossier> dossiers = IntStream.range(0, SAMPLES)
                .mapToObj(seed -> deliver(exemple.get(), new Random(seed)))
                .collect(Collectors.toList());
        dossiers.forEach(InterleavingTest::takeOver);
        return dossiers;
    }

    private static UnDossier deliver(UnDossier dossier, Random random) {
        List<Envoi> facts = dossier.campagne();
        List<Envoi> shuffled = new ArrayList<>(facts);
        facts.stream().filter(fact -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(fact -> fact.deliver().run());
        facts.forEach(fact -> fact.deliver().run());
        return dossier;
    }

    /** Through REST, and therefore after the convention: at a moment that the consumers decide. */
    private static void takeOver(UnDossier dossier) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> dossier.reprendre(UnDossier.REPRISE_2021).statusCode() == 201);
    }
}
