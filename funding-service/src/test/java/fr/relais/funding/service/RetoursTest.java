package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.relais.funding.exemples.FichierDeLaBanque;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Tokens;
import fr.relais.testkit.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("§3.7, I2, I4: what the bank answers, by files and by events, in any order and as often as it likes")
class RetoursTest {

    private static final String OURCQ = "8729.00";
    private static final String FROT = "7121.94";

    @Inject
    EntityManager entities;

    @Test
    @DisplayName(
            "rejected, executed, returned; held until the account is corrected; paid again, once: the ledger shows each step")
    void wholeLife() throws IOException {
        UnLot lot = UnLot.emis();
        LaBanque banque = new LaBanque(lot);
        String ourcq = banque.reference(OURCQ);
        String frot = banque.reference(FROT);
        assertThat(banque.soldes()).isEqualTo("-15850.94 0");

        FichierDeLaBanque refused = FichierDeLaBanque.rapport(banque.message(), UnLot.today())
                .virement(ourcq, "RJCT", "AC04")
                .virement(frot, "ACSP", "");
        assertThat(banque.dit(refused)).containsExactly("APPLIQUEE 2");
        assertThat(banque.soldes()).isEqualTo("-7121.94 0");
        golden(lot, "fr.relais.PaymentRejected.v1", OURCQ);
        banque.depose(refused)
                .then()
                .statusCode(200)
                .body("dejaRecu", equalTo(true))
                .body("suites", hasSize(1));

        executedThenReturned(banque, frot);

        lot.reunir().then().statusCode(409).body("errors.code", hasItem("COMPTE_REFUSE_PAR_LA_BANQUE"));
        lot.compte(LesComptes.AUTRE_IBAN).reuni();
        for (String acte :
                List.of("ordonnateur /approbation", "agent-comptable /liberation", "agent-comptable /emission")) {
            lot.passe(acte.split(" ")[0], acte.split(" ")[1]);
        }
        assertThat(banque.reference(OURCQ)).isEqualTo(ourcq.replaceFirst("-1$", "-2"));
        assertThat(banque.dit(FichierDeLaBanque.releve("C3", UnLot.today()).debit(banque.message(), "15850.94")))
                .containsExactly("APPLIQUEE 2");
        assertThat(banque.soldes()).isEqualTo("0.00 -15850.94");

        toldTooLate(banque, ourcq);
    }

    private static void executedThenReturned(LaBanque banque, String frot) {
        assertThat(banque.dit(FichierDeLaBanque.releve("C1", UnLot.today()).execute(frot, FROT)))
                .containsExactly("APPLIQUEE 1");
        assertThat(banque.soldes()).isEqualTo("0.00 -7121.94");
        FichierDeLaBanque back = FichierDeLaBanque.releve("C2", UnLot.today())
                .retourne(frot, FROT, "AC06")
                .execute(frot, FROT);
        assertThat(banque.dit(back)).containsExactly("APPLIQUEE 1", "SANS_EFFET 1");
        assertThat(banque.soldes()).isEqualTo("0.00 0.00");
    }

    private static void toldTooLate(LaBanque banque, String ourcq) {
        assertThat(banque.dit(FichierDeLaBanque.releve("C4", UnLot.today()).execute(ourcq, OURCQ)))
                .containsExactly("DOUBLE_PAIEMENT_SUSPECTE 1");
        assertThat(banque.soldes()).as("nothing more left").isEqualTo("0.00 -15850.94");
        assertThat(banque.file()).containsExactly("DOUBLE_PAIEMENT_SUSPECTE " + ourcq);
    }

    @Test
    @DisplayName(
            "by events: a return told first, the same one twice, another dossier's; what is malformed is set aside")
    void byEvents() throws IOException {
        UnLot lot = UnLot.emis();
        LaBanque banque = new LaBanque(lot);
        UnDossier dossier = lot.dossiers.get(0);
        UnDossier other = lot.dossiers.get(1);
        String ourcq = banque.reference(OURCQ);
        String frot = banque.reference(FROT);
        banque.publie(dossier, 1, answer(ourcq, "EXECUTE", OURCQ));
        banque.publie(dossier, 2, answer(ourcq, "EXECUTE", OURCQ));
        banque.publie(dossier, 1, answer(frot, "EXECUTE", FROT));
        banque.publie(dossier, 1, "{\"endToEndId\": \"x\", \"statut\": \"PERDU\", \"date\": \"2022-03-17\"}");
        banque.publie(other, 1, answer(frot, "RETOURNE", FROT));
        banque.publie(other, 2, answer(frot, "EXECUTE", FROT));
        banque.publie(other, 1, GoldenExample.of(LaBanque.TYPE).read());
        await().atMost(Duration.ofSeconds(30)).until(() -> lines(lot.codeCaf) == 6);

        golden(lot, "fr.relais.PaymentExecuted.v1", OURCQ);
        assertThat(banque.soldes()).isEqualTo("0.00 -8729.00");
        assertThat(banque.file())
                .containsExactlyInAnyOrder(
                        "REFERENCE_INCONNUE " + frot, "REFERENCE_INCONNUE 019308a0000070008000000000000002-1");
        assertThat(Topic.of("relais.funding-service.dead-letters").awaitEvents(dossier.numero, 1))
                .hasSize(1);
        lot.reunir().then().statusCode(409).body("errors.code", hasItem("COMPTE_REFUSE_PAR_LA_BANQUE"));
    }

    @Test
    @DisplayName(
            "the same file twice at once is applied once; so are two files that say the same; a lot rejected holds no account")
    void atOnce() {
        UnLot lot = UnLot.emis();
        LaBanque banque = new LaBanque(lot);
        String ourcq = banque.reference(OURCQ);
        FichierDeLaBanque same =
                FichierDeLaBanque.rapport(banque.message(), UnLot.today()).virement(ourcq, "ACSP", "");
        assertThat(both(() -> banque.depose(same), () -> banque.depose(same)))
                .extracting(one -> one.then().statusCode(200).extract().<Boolean>path("dejaRecu"))
                .containsExactlyInAnyOrder(false, true);

        assertThat(both(
                        () -> banque.depose(
                                FichierDeLaBanque.releve("C1", UnLot.today()).execute(ourcq, OURCQ)),
                        () -> banque.depose(
                                FichierDeLaBanque.releve("C2", UnLot.today()).execute(ourcq, OURCQ))))
                .extracting(one -> LaBanque.suites(one.then().statusCode(200)))
                .containsExactlyInAnyOrder(List.of("APPLIQUEE 1"), List.of("SANS_EFFET 1"));
        assertThat(banque.soldes()).isEqualTo("-7121.94 -8729.00");

        String elsewhere = Tokens.of(Persona.AGENT_COMPTABLE_77);
        String theirs = FichierDeLaBanque.releve("C3-" + ourcq.substring(20), UnLot.today())
                .execute(ourcq, OURCQ)
                .xml();
        assertThat(LaBanque.suites(
                        LaBanque.depose(elsewhere, "771", theirs).then().statusCode(200)))
                .as("a transfer of another Caf is not known")
                .containsExactly("REFERENCE_INCONNUE 1");

        assertThat(banque.dit(FichierDeLaBanque.rapport(banque.message(), UnLot.today())
                        .lot("RJCT")))
                .containsExactly("APPLIQUEE 1", "CONTRADICTOIRE 1");
        assertThat(banque.soldes()).isEqualTo("0.00 -8729.00");
        lot.reunir().then().statusCode(200);
    }

    private static List<Response> both(Supplier<Response> one, Supplier<Response> other) {
        return Stream.of(one, other).map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** The event of this amount conforms to its contract, and is its example. */
    private static void golden(UnLot lot, String type, String montant) throws IOException {
        for (UnDossier dossier : lot.dossiers) {
            for (TestEvent event : UnDossier.FUNDING.awaitEvents(dossier.numero, 4)) {
                if (event.type().equals(type) && event.json().contains(montant)) {
                    JsonContract.assertConforms(
                            Path.of("contracts/events", type.replace("fr.relais.", "") + ".schema.json"), event.json());
                    GoldenExample.of(type).assertProduced(event, dossier.numero);
                    return;
                }
            }
        }
        throw new AssertionError("Not published: " + type + " of " + montant);
    }

    private static String answer(String reference, String statut, String montant) {
        return "{\"endToEndId\": \"%s\", \"statut\": \"%s\", \"montant\": \"%s\", \"date\": \"%s\"}"
                .formatted(reference, statut, montant, UnLot.today());
    }

    private long lines(String codeCaf) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long)
                        entities.createNativeQuery("select count(*) from retour_ligne where code_caf = ?1", Long.class)
                                .setParameter(1, codeCaf)
                                .getSingleResult());
    }
}
