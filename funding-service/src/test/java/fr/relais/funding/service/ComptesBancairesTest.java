package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.relais.funding.comptebancaire.CompteVerifie;
import fr.relais.funding.comptebancaire.ComptesBancaires;
import fr.relais.funding.comptebancaire.EtatDuCompte;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("§3.7: the account of a gestionnaire, entered by one, verified by another")
class ComptesBancairesTest {

    private static final String ETAT = "etat";
    private static final String MOTIF = "Le relevé est d'un autre titulaire.";

    @Inject
    ComptesBancaires comptes;

    @Inject
    EntityManager entities;

    @Inject
    SansTrace sansTrace;

    private UnGestionnaire ville;

    @BeforeEach
    void unGestionnaire() {
        ville = UnGestionnaire.connu(entities);
    }

    @Test
    @DisplayName(
            "entered, proved, verified, changed, set aside, replaced: payments are held as long as something waits")
    void wholeLife() {
        assertThat(etat()).isEqualTo(EtatDuCompte.COMPTE_ABSENT);
        String first = ville.proved(" fr76 3000 6000 0112 3456 7890 189 ");
        assertThat(etat()).isEqualTo(EtatDuCompte.COMPTE_A_VERIFIER);
        assertThat(comptes.verifie(UnGestionnaire.CAF, ville.siret())).isEmpty();
        ville.verify("agent-comptable", first, "\"1\"", null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(ETAT, equalTo("VERIFIE"))
                .body("iban", equalTo("FR76 **** **** **** **** ***0 189"))
                .body("historique.par", contains("conseiller962", "conseiller962", "agent-comptable962"));
        CompteVerifie verifie = verifie();
        assertThat(verifie.iban().entier()).isEqualTo(UnGestionnaire.IBAN);
        assertThat(List.of(verifie.saisiPar(), verifie.verifiePar()))
                .containsExactly("conseiller962", "agent-comptable962");

        String second = ville.enter("signataire", UnGestionnaire.AUTRE_IBAN)
                .then()
                .statusCode(201)
                .body("historique", everyItem(not(hasKey("par"))))
                .extract()
                .path("compteId");
        assertThat(etat()).as("a change holds the payments").isEqualTo(EtatDuCompte.COMPTE_A_VERIFIER);
        ville.verify("gestionnaire-conseil", second, "\"0\"", MOTIF).then().statusCode(200);
        assertThat(verifie().id()).hasToString(first);

        String third = ville.verified(UnGestionnaire.AUTRE_IBAN);
        assertThat(verifie().id()).hasToString(third);
        ville.history("signataire")
                .then()
                .statusCode(200)
                .body("items.etat", contains("VERIFIE", "ECARTE", "REMPLACE"))
                .body("items[1].historique[1].motif", equalTo(MOTIF));
        assertThat(rib(third)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] rib(String compte) {
        return ville.read("controleur", compte + "/preuve")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"rib.pdf\"")
                .extract()
                .asByteArray();
    }

    @Test
    @DisplayName(
            "what the bank refused is not paid again until a third person confirms it, or another account takes its place")
    void refusedByTheBank() {
        UUID id = UUID.fromString(ville.verified(UnGestionnaire.IBAN));
        assertThatThrownBy(() -> comptes.refuseParLaBanque(id, "AC04", LocalDate.of(2022, 3, 1)))
                .isInstanceOf(TransactionalException.class);
        refuse(id);
        refuse(id);
        assertThat(etat()).isEqualTo(EtatDuCompte.COMPTE_REFUSE_PAR_LA_BANQUE);
        refused(403, "MEME_PERSONNE", () -> ville.verify("agent-comptable", id.toString(), "\"4\"", null));
        refused(
                409,
                "COMPTE_ETAT_INCOMPATIBLE",
                () -> ville.verify("agent-comptable/2", id.toString(), "\"4\"", MOTIF));
        ville.verify("agent-comptable/2", id.toString(), "\"4\"", null)
                .then()
                .body(ETAT, equalTo("VERIFIE"))
                .body("historique[3].motif", equalTo("AC04"));
        assertThat(verifie().verifiePar()).isEqualTo("agent-comptable/2962");

        refuse(id);
        String other = ville.verified(UnGestionnaire.AUTRE_IBAN);
        refuse(id);
        assertThat(verifie().id()).as("a late return about the account before").hasToString(other);
    }

    private void refuse(UUID compte) {
        QuarkusTransaction.requiringNew()
                .run(() -> comptes.refuseParLaBanque(compte, "AC04", LocalDate.of(2022, 3, 1)));
    }

    @Test
    @DisplayName("ACT-2, §8: what is refused has its code and leaves no row")
    void refusals() {
        refused(422, "IBAN_INVALIDE", () -> ville.enter("conseiller", "FR7630006000011234567890188"));
        refused(422, "IBAN_HORS_SEPA", () -> ville.enter("conseiller", "TR330006100519786457841326"));
        refused(400, "CHAMP_INVALIDE", () -> ville.enter("conseiller", "FR76" + "0".repeat(50)));
        refused(
                404,
                "COMPTE_INCONNU",
                () -> ville.read("conseiller", UUID.randomUUID().toString()));
        UnGestionnaire other = UnGestionnaire.connu(entities);

        String id = ville.enter("gestionnaire-conseil", UnGestionnaire.IBAN).path("compteId");
        refused(409, "COMPTE_DEJA_SAISI", () -> ville.enter("conseiller", UnGestionnaire.AUTRE_IBAN));
        refused(409, "PREUVE_ABSENTE", () -> ville.verify("agent-comptable", id, "\"0\"", null));
        refused(409, "PREUVE_ABSENTE", () -> ville.read("controleur", id + "/preuve"));
        refused(404, "COMPTE_INCONNU", () -> other.read("signataire", id));
        ville.prove("conseiller", id, "\"0\"").then().statusCode(200);
        refused(409, "PREUVE_DEJA_DEPOSEE", () -> ville.prove("conseiller", id, "\"1\""));
        refused(403, "MEME_PERSONNE", () -> ville.verify("gestionnaire-conseil", id, "\"1\"", null));
        for (String verdict :
                List.of("{\"verdict\": \"ECARTE\"}", "{\"verdict\": \"CONFORME\", \"motif\": \"Oui.\"}")) {
            refused(422, "VERDICT_INCOHERENT", () -> ville.say("agent-comptable", id, "\"1\"", verdict));
        }
        refused(412, "VERSION_PERIMEE", () -> ville.verify("agent-comptable", id, "\"0\"", null))
                .then()
                .body("changements[0].champs.toString()", not(containsString("iban")));
    }

    @Test
    @DisplayName(
            "the database agrees: two persons, one account in force, no version rewritten, and no row told in an error")
    void theDatabaseAgrees() {
        String id = ville.verified(UnGestionnaire.AUTRE_IBAN);
        String where = " where id = '" + id + "'";
        refusedBySql("update compte_bancaire set verifie_par = saisi_par" + where, "compte_verifie_par_un_autre");
        refusedBySql("update compte_bancaire set iban = 'FR7630006000011234567890189'" + where, "never rewritten");
        refusedBySql("delete from compte_bancaire" + where, "never rewritten");
        refusedBySql("update compte_bancaire_acte set par = 'x' where compte_id = '" + id + "'", "never rewritten");
        refusedBySql(
                "insert into compte_bancaire select gen_random_uuid(), 0, code_caf, gestionnaire, iban, bic, titulaire,"
                        + " date_preuve, etat, saisi_par, saisi_le, verifie_par, preuve_par, empreinte from compte_bancaire"
                        + where,
                "compte_un_en_vigueur");
    }

    private void refusedBySql(String statement, String why) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(statement).executeUpdate()))
                .hasMessageContaining(why)
                .rootCause()
                .message()
                .doesNotContain(UnGestionnaire.AUTRE_IBAN);
    }

    @RepeatedTest(2)
    @DisplayName("at once: two entries, two verifications, a verification and an entry – one outcome each")
    void atOnce() {
        assertThat(atOnce(
                        () -> ville.enter("conseiller", UnGestionnaire.IBAN),
                        () -> ville.enter("signataire", UnGestionnaire.AUTRE_IBAN)))
                .containsExactlyInAnyOrder(201, 409);
        String id = ville.history("controleur").path("items[0].compteId");
        ville.prove("gestionnaire-conseil", id, "\"0\"").then().statusCode(200);
        assertThat(atOnce(
                        () -> ville.verify("agent-comptable", id, "\"1\"", null),
                        () -> ville.verify("agent-comptable/2", id, "\"1\"", MOTIF)))
                .containsExactlyInAnyOrder(200, 412);

        String next = ville.proved(UnGestionnaire.AUTRE_IBAN);
        List<Integer> both = atOnce(
                () -> ville.verify("agent-comptable", next, "\"1\"", null),
                () -> ville.enter("signataire", UnGestionnaire.IBAN));
        assertThat(both.get(0)).isEqualTo(200);
        assertThat(etat()).isEqualTo(both.get(1) == 201 ? EtatDuCompte.COMPTE_A_VERIFIER : EtatDuCompte.VERIFIE);
        assertThat(both.get(1)).isIn(201, 409);
    }

    @SafeVarargs
    private static List<Integer> atOnce(Supplier<Response>... acts) {
        return Stream.of(acts)
                .map(act -> CompletableFuture.supplyAsync(() -> act.get().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private Response refused(int status, String code, Supplier<Response> act) {
        return sansTrace.refused(status, code, act);
    }

    private EtatDuCompte etat() {
        return comptes.etat(UnGestionnaire.CAF, ville.siret());
    }

    private CompteVerifie verifie() {
        return comptes.verifie(UnGestionnaire.CAF, ville.siret()).orElseThrow();
    }
}
