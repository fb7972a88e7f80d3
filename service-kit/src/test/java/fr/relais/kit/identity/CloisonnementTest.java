package fr.relais.kit.identity;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.BAREME_CNAF;
import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.EXPLOITANT;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.event.Dossiers;
import fr.relais.kit.event.Ids;
import fr.relais.kit.value.Siret;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Design §8: whatever the query forgets, the database hides what its actor may not know of. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class CloisonnementTest {

    private static final Siret MEAUX = new Siret("21770284400010");

    @Inject
    EntityManager entities;

    @Inject
    Habilitations habilitations;

    @Inject
    EnTantQue enTantQue;

    @Inject
    Clock clock;

    private final String dossier = Dossiers.next().value();

    @Test
    @DisplayName(
            "Its gestionnaire and its Caf see a dossier; another gestionnaire, another Caf and national roles do not")
    void own_dossiers() {
        write(DECLARANT_MEAUX, "a note").then().statusCode(204);

        for (Persona insider : List.of(DECLARANT_MEAUX, APPROBATEUR_MEAUX, CONSEILLER_77)) {
            read(insider).then().statusCode(200).body("$", contains("a note"));
        }
        for (Persona outsider : List.of(DECLARANT_AUTRE, GESTIONNAIRE_CONSEIL_591, BAREME_CNAF, EXPLOITANT)) {
            read(outsider).then().statusCode(200).body("$", empty());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLARANT_AUTRE", "GESTIONNAIRE_CONSEIL_591", "BAREME_CNAF", "EXPLOITANT"})
    @DisplayName("Nobody writes where they may not look: 404, and not a row changed")
    void no_write_out_of_sight(Persona outsider) {
        write(outsider, "an intrusion").then().statusCode(404).body("code", equalTo("INTROUVABLE"));
        assertThat(notes()).isEmpty();

        write(DECLARANT_MEAUX, "a note").then().statusCode(204);
        write(outsider, "an intrusion").then().statusCode(404);
        Notes.forget(Tokens.of(outsider), dossier).then().statusCode(204);
        assertThat(notes()).containsExactly("a note");
    }

    @Test
    @DisplayName("A public endpoint sees no dossier; work that serves no request sees them all")
    void nobody_and_the_system() {
        write(DECLARANT_MEAUX, "a note").then().statusCode(204);

        given().get("/notes").then().statusCode(200).body("$", empty());
        assertThat(notes()).containsExactly("a note");
    }

    @Test
    @DisplayName(
            "A vendor's client sees the dossiers of those who habilitated it, on the days they said, until they revoke it")
    void habilitations() {
        write(DECLARANT_MEAUX, "a note").then().statusCode(204);
        String vendor = vendor("logiciel-" + dossier);
        LocalDate today = LocalDate.now(clock);
        assertSees(vendor, false);

        keep(habilitation("logiciel-" + dossier, today.minusDays(9), today.minusDays(1)));
        keep(habilitation("logiciel-" + dossier, today.plusDays(1), today.plusDays(9)));
        keep(habilitation("another-client", today, today));
        assertSees(vendor, false);

        Habilitation given = habilitation("logiciel-" + dossier, today, today);
        keep(given);
        assertSees(vendor, true);

        keep(given.revoked(clock.instant()));
        assertSees(vendor, false);
        keep(given);
        assertSees(vendor, false);
    }

    @Test
    @DisplayName("An act carried on in the background sees what its author sees")
    void on_behalf_of() {
        write(DECLARANT_MEAUX, "a note").then().statusCode(204);

        assertThat(seenBy(new Acteur("x", Set.of(Roles.DECLARANT), Optional.empty(), Optional.of(MEAUX))))
                .containsExactly("a note");
        assertThat(seenBy(new Acteur("x", Set.of(Roles.CONSEILLER), Optional.of("591"), Optional.empty())))
                .isEmpty();
    }

    @Test
    @DisplayName("ACT-2: a token of both sides is refused everywhere, and so is one that does not say for whom it is")
    void tokens_that_do_not_hold() {
        refused("ROLES_INCOMPATIBLES", token(Set.of("signataire", "directeur"), "771", MEAUX.value()));
        refused("JETON_INCOMPLET", token(Set.of("conseiller"), null, null));
        refused("JETON_INCOMPLET", token(Set.of("conseiller"), "77", null));
        refused("JETON_INCOMPLET", token(Set.of("declarant"), "771", null));
        refused("JETON_INCOMPLET", token(Set.of("declarant"), "771", "21770284400011"));
    }

    @Test
    @DisplayName("The role of the service can neither lift the policies nor change the schema")
    void the_role_of_the_service() {
        for (String sql : List.of(
                "alter table noted disable row level security",
                "drop policy noted_visible on noted",
                "create table mine (a int)",
                "truncate noted")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                    .as(sql)
                    .hasMessageContaining(sql);
        }
    }

    private void refused(String code, String token) {
        Notes.read(token, dossier).then().statusCode(403).body("code", equalTo(code));
    }

    private static String token(Set<String> roles, String codeCaf, String siret) {
        return Tokens.issuer()
                .token("someone", "Someone", roles, Optional.ofNullable(codeCaf), Optional.ofNullable(siret));
    }

    private static String vendor(String client) {
        return Tokens.issuer().token(client, "Logiciel", Set.of(Roles.EDITEUR), Optional.empty(), Optional.empty());
    }

    private void assertSees(String token, boolean expected) {
        Notes.read(token, dossier).then().statusCode(200).body("$", expected ? contains("a note") : empty());
    }

    private void keep(Habilitation habilitation) {
        QuarkusTransaction.requiringNew().run(() -> habilitations.keep(habilitation));
    }

    private static Habilitation habilitation(String client, LocalDate du, LocalDate au) {
        return new Habilitation(Ids.newId(), 1, MEAUX, client, du, au, null);
    }

    private List<String> seenBy(Acteur acteur) {
        // Elsewhere: the thread of a test is inside a request of its own.
        return CompletableFuture.supplyAsync(
                        () -> enTantQue.run(acteur, "test", this::notes), Executors.newSingleThreadExecutor())
                .join();
    }

    private List<String> notes() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select note from noted where dossier = ?1", String.class)
                        .setParameter(1, dossier)
                        .getResultList());
    }

    private Response read(Persona persona) {
        return Notes.read(Tokens.of(persona), dossier);
    }

    private Response write(Persona persona, String note) {
        return Notes.write(Tokens.of(persona), dossier, note);
    }
}
