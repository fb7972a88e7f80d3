package fr.relais.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.event.Dossiers;
import fr.relais.kit.problem.Changement;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import fr.relais.testkit.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every act leaves who, for whom, when, from where, before and after; nothing takes it away. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class AuditTest {

    @Inject
    EntityManager entities;

    @Inject
    Changements changements;

    private final String dossier = Dossiers.next().value();

    @Test
    @DisplayName("Who, for whom, from where, what was and what is; only what changed")
    void one_line_for_each_row() {
        write(Persona.DECLARANT_MEAUX, "first");
        write(Persona.CONSEILLER_77, "second");
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Persona.CONSEILLER_77))
                .delete("/notes/" + dossier)
                .then()
                .statusCode(204);

        assertThat(lines("concat_ws(' ', operation, acteur, cote, roles, pour, depuis, nom_table, code_caf)"))
                .containsExactly(
                        "noter declarant-meaux PARTENAIRE declarant 21770284400010 127.0.0.1 noted 771",
                        "noter conseiller-77 CAF conseiller 771 127.0.0.1 noted 771",
                        "forget conseiller-77 CAF conseiller 771 127.0.0.1 noted 771");
        assertThat(
                        lines(
                                "(coalesce(avant, '{}') - 'position')::text || ' → ' || (coalesce(apres, '{}') - 'position')::text"))
                .containsExactly(
                        "{} → {\"note\": \"first\", \"dossier\": \"%s\", \"sequence\": 1}".formatted(dossier),
                        "{\"note\": \"first\"} → {\"note\": \"second\"}",
                        "{\"note\": \"second\", \"dossier\": \"%s\", \"sequence\": 1} → {}".formatted(dossier));
        assertThat(lines("acte::text")).doesNotHaveDuplicates();
        assertThat(lines("cle::text"))
                .hasSize(3)
                .containsOnly(lines("cle::text").get(0));
    }

    @Test
    @DisplayName("What a message did is recorded as the system's, with the message as its cause")
    void what_a_message_did() {
        String id = UUID.randomUUID().toString();
        Topic.of("relais.conventions")
                .publish(
                        id,
                        "fr.relais.Noted.v1",
                        dossier,
                        1,
                        "{\"dossier\": \"%s\", \"about\": \"x\", \"note\": \"received\"}".formatted(dossier));

        await().atMost(Duration.ofSeconds(20)).until(() -> !lines("1::text").isEmpty());
        assertThat(lines("concat_ws(' ', operation, acteur, cote, cause)"))
                .containsExactly("fr.relais.Noted.v1 systeme SYSTEME " + id);
    }

    @Test
    @DisplayName("An IBAN written in a note is not kept; neither is the token of who wrote it")
    void no_secret() {
        write(Persona.DECLARANT_MEAUX, "Virez sur FR76 3000 6000 0112 3456 7890 189 ou DE89370400440532013000, merci");

        String everything = String.join(" ", lines("audit::text"));
        assertThat(everything).contains("Virez sur IBAN masqué ou IBAN masqué, merci");
        assertThat(everything)
                .doesNotContain(
                        "30006000",
                        "3000 6000",
                        Tokens.of(Persona.DECLARANT_MEAUX).split("\\.")[0]);
    }

    @Test
    @DisplayName("A refused act leaves nothing")
    void nothing_of_a_refusal() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Persona.GESTIONNAIRE_CONSEIL_591))
                .contentType("application/json")
                .body("an intrusion")
                .put("/notes/" + dossier)
                .then()
                .statusCode(404);

        assertThat(lines("1::text")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set acteur = 'somebody else'",
                "delete from audit",
                "truncate audit",
                "insert into audit (acte, le, operation, acteur, cote, roles, nom_table, cle)"
                        + " values (gen_random_uuid(), now(), 'x', 'x', 'CAF', '', 'x', '{}')"
            })
    @DisplayName("Append-only by the rights of the database")
    void append_only(String sql) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                .hasMessageContaining("audit");
    }

    @Test
    @DisplayName("A controller searches the acts of its Caf by dossier and by person, the latest first, and no other's")
    void search() {
        write(Persona.DECLARANT_MEAUX, "first");
        write(Persona.CONSEILLER_77, "second");

        search(Persona.CONTROLEUR_77, "dossier=" + dossier)
                .statusCode(200)
                .body("items.operation", contains("noter", "noter"))
                .body("items.acteur", contains("conseiller-77", "declarant-meaux"))
                .body("items[0].avant", equalTo(Map.of("note", "first")))
                .body("items[0].roles", contains("conseiller"));
        search(Persona.DIRECTRICE_77, "dossier=" + dossier + "&personne=declarant-meaux")
                .body("items.apres.note", contains("first"));
        search(Persona.CONTROLEUR_77, "dossier=" + dossier + "&limite=1").body("items", hasSize(1));
        refusedSearch(Persona.CONSEILLER_77);
        refusedSearch(Persona.DECLARANT_MEAUX);
        String elsewhere = Tokens.issuer().token("c", "C", Set.of("controleur"), Optional.of("591"), Optional.empty());
        RestAssured.given()
                .auth()
                .oauth2(elsewhere)
                .get("/actes?dossier=" + dossier)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    @DisplayName("What changed since a revision: which act, which fields, which side; no value and no name")
    void changes_since() {
        write(Persona.DECLARANT_MEAUX, "first");
        write(Persona.CONSEILLER_77, "second");
        Object position = Long.valueOf(lines("cle ->> 'position'").get(0));

        List<Changement> changes = QuarkusTransaction.requiringNew()
                .call(() -> changements.since("noted", Map.of("position", position), "sequence", 0));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.revision()).isEqualTo(1);
            assertThat(change.operation()).isEqualTo("noter");
            assertThat(change.champs()).contains("noted.note", "noted.dossier");
            assertThat(change.cote()).isEqualTo(Changement.Cote.PARTENAIRE);
        });
    }

    private static ValidatableResponse search(Persona persona, String query) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(persona))
                .get("/actes?" + query)
                .then();
    }

    private void refusedSearch(Persona persona) {
        search(persona, "dossier=" + dossier).statusCode(403);
    }

    private void write(Persona persona, String note) {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(persona))
                .contentType("application/json")
                .body(note)
                .put("/notes/" + dossier)
                .then()
                .statusCode(204);
    }

    private List<String> lines(String expression) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select " + expression + " from audit where dossier = ?1 order by position",
                                String.class)
                        .setParameter(1, dossier)
                        .getResultList());
    }
}
