package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.funding.exemples.FichierDeLaBanque;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("ASM-FUND-84, 85: the lines of the bank that somebody has to look at")
class LignesATraiterTest {

    private static final String OURCQ = "8729.00";
    private static final String FROT = "7121.94";

    @Inject
    EntityManager entities;

    @Inject
    SansTrace sansTrace;

    @Test
    @DisplayName("what nobody can conclude from waits for the agent comptable, who attaches it or puts it aside, once")
    void queue() {
        UnLot lot = UnLot.emis();
        LaBanque banque = new LaBanque(lot);
        String ourcq = banque.reference(OURCQ);
        String frot = banque.reference(FROT);
        FichierDeLaBanque file = FichierDeLaBanque.releve("C1", UnLot.today())
                .execute(ourcq, "8728.99")
                .execute("FACTURE-12", FROT)
                .credit("INDU-7", "118.00")
                .frais("8729.00");
        sansTrace.refused(404, "RETOURS_INCONNUS", () -> LaBanque.depose(lot.agent("back-office"), "591", file.xml()));
        assertThat(banque.dit(file))
                .containsExactly(
                        "MONTANT_DIFFERENT 1", "REFERENCE_INCONNUE 1", "SANS_REFERENCE 1", "CREDIT_SANS_RETOUR 1");

        String unknown = banque.ligne("REFERENCE_INCONNUE");
        String nameless = banque.ligne("SANS_REFERENCE");
        refusals(banque, unknown, nameless, ourcq, frot);
        atOnce(banque, unknown, frot);
        tomorrow(banque, ourcq);
        banque.rattache(nameless, ourcq, "EXECUTE")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("etat", equalTo("RATTACHEE"))
                .body("decidee.par", equalTo("agent-comptable-" + lot.codeCaf));
        assertThat(banque.soldes()).isEqualTo("0.00 -15850.94");
        banque.classe(banque.ligne("CREDIT_SANS_RETOUR"))
                .then()
                .statusCode(200)
                .body("decidee.motif", containsString("Vu"));
        banque.classe(banque.ligne("MONTANT_DIFFERENT")).then().statusCode(200);
        sansTrace.refused(
                409,
                "LIGNE_ETAT_INCOMPATIBLE",
                () -> banque.traite(unknown, "classement", "\"1\"", "{\"motif\": \"Vu.\"}"));
        assertThat(banque.file()).isEmpty();
        assertThat(banque.lignes("RATTACHEE")).hasSize(3);
        neverRewritten();
    }

    private static void atOnce(LaBanque banque, String unknown, String frot) {
        assertThat(Stream.of(unknown, unknown)
                        .map(line -> CompletableFuture.supplyAsync(
                                () -> banque.rattache(line, frot).statusCode()))
                        .toList())
                .as("two agents at once")
                .extracting(CompletableFuture::join)
                .containsExactlyInAnyOrder(200, 412);
    }

    /** ASM-FUND-82: the agent reads the right day on the statement. */
    private void tomorrow(LaBanque banque, String ourcq) {
        assertThat(banque.dit(FichierDeLaBanque.releve("C2", UnLot.today().plusDays(1))
                        .execute(ourcq, OURCQ)))
                .containsExactly("DATE_INVRAISEMBLABLE 1");
        String early = banque.ligne("DATE_INVRAISEMBLABLE");
        sansTrace.refused(409, "RATTACHEMENT_REFUSE", () -> banque.rattache(early, ourcq));
        banque.traite(
                        early,
                        "rattachement",
                        "\"0\"",
                        "{\"endToEndId\": \"%s\", \"date\": \"%s\"}".formatted(ourcq, UnLot.today()))
                .then()
                .statusCode(200);
    }

    private void refusals(LaBanque banque, String unknown, String nameless, String ourcq, String frot) {
        sansTrace.refused(409, "RATTACHEMENT_REFUSE", () -> banque.rattache(banque.ligne("MONTANT_DIFFERENT"), ourcq));
        sansTrace.refused(409, "RATTACHEMENT_REFUSE", () -> banque.rattache(unknown, "inconnue"));
        sansTrace.refused(422, "RATTACHEMENT_INCOMPLET", () -> banque.rattache(unknown, frot, "EXECUTE"));
        sansTrace.refused(422, "RATTACHEMENT_INCOMPLET", () -> banque.rattache(nameless, ourcq));
        sansTrace.refused(
                412, "VERSION_PERIMEE", () -> banque.traite(unknown, "classement", "\"3\"", "{\"motif\": \"Vu.\"}"));
    }

    private void neverRewritten() {
        assertThatThrownBy(() -> sql("delete from retour_ligne")).hasMessageContaining("never rewritten");
        assertThatThrownBy(() -> sql("update retour_a_traiter set motif = 'x' where etat = 'CLASSEE'"))
                .hasMessageContaining("stays decided");
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }
}
