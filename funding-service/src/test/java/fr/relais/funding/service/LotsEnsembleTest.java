package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("I2: two persons, or one under two roles, act on the same payments at once")
class LotsEnsembleTest {

    @Test
    @DisplayName("two gatherings: one lot; two approvals, one person approving and releasing, two emissions: one each")
    void atOnce() {
        UnLot lot = UnLot.aReunir();
        assertThat(both(lot::reunir, lot::reunir)).containsExactlyInAnyOrder(200, 409);
        lot.trouve().lu().body("lot.nombre", equalTo(2));

        String read = lot.etag();
        assertThat(both(
                        () -> lot.send(lot.token("camille", "ordonnateur"), "/approbation", "", read),
                        () -> lot.send(lot.token("dominique", "ordonnateur"), "/approbation", "", read)))
                .containsExactlyInAnyOrder(200, 412);
        String approver = lot.lu().extract().path("historique[1].par");
        lot.act("agent-comptable", "/renvoi", UnLot.MOTIF).statusCode(200);

        String again = lot.etag();
        assertThat(both(
                        () -> lot.send(lot.token(approver, "ordonnateur"), "/approbation", "", again),
                        () -> lot.send(lot.token(approver, "agent-comptable"), "/liberation", "", again)))
                .contains(200)
                .containsAnyOf(403, 409, 412);
        lot.actAs(approver, "agent-comptable", "/liberation", "").statusCode(403);
        lot.passe("agent-comptable", "/liberation");

        String released = lot.etag();
        assertThat(both(
                        () -> lot.send(lot.agent("agent-comptable"), "/emission", "", released),
                        () -> lot.send(lot.agent("back-office"), "/emission", "", released)))
                .containsExactlyInAnyOrder(200, 412);
        lot.get("agent-comptable", "/grand-livre/" + lot.codeCaf + "/balances")
                .then()
                .body("items.findAll { it.compte == 'VIREMENTS_EMIS' }.solde", hasItem("-15850.94"));
    }

    private static List<Integer> both(Supplier<Response> first, Supplier<Response> second) {
        return Stream.of(first, second)
                .map(one -> CompletableFuture.supplyAsync(() -> one.get().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
