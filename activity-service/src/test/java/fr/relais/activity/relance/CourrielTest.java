package fr.relais.activity.relance;

import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneCaf;
import fr.relais.activity.suivi.Avancement;
import fr.relais.activity.suivi.UneDonnee;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reminders by e-mail, in a year that no other test reminds of: to the address that the gestionnaire gave, once, and no more of what was handed in meanwhile. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class CourrielTest {

    private static final Instant THIRTY_DAYS_BEFORE = Instant.parse("2095-03-01T12:00:00Z");
    private static final String ADDRESS = "petite.enfance@meaux.example";

    @Inject
    Rows rows;

    @Inject
    EmitRelances relances;

    @Inject
    SendCourriels courriels;

    @Inject
    SendCourriel one;

    @Inject
    MockMailbox mailbox;

    @Inject
    EntityManager entities;

    private final UneCaf caf = UneCaf.nouvelle();

    @Test
    void a_reminder_is_sent_once_and_not_of_what_was_handed_in_before_it_left() {
        address("\"" + ADDRESS + "\"").statusCode(200).body("courriel", equalTo(ADDRESS));
        Api api = covering2094();
        relances.emitAt(THIRTY_DAYS_BEFORE);
        api.declare(Api.BILAN, Bodies.BILAN);

        courriels.send();
        courriels.send();

        List<Mail> mails = of(api);
        assertThat(mails)
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject())
                        .isEqualTo("Le réel 2094 : à rendre avant la fin du 31 mars 2095 (dossier " + api.dossier()
                                + ")"));
        assertThat(states(api)).containsExactly("BILAN INUTILE", "REEL ENVOYE");
    }

    @Test
    void without_an_address_nothing_is_sent_and_one_that_always_fails_is_given_up() {
        address("null").statusCode(200).body("courriel", nullValue());
        Api api = covering2094();
        relances.emitAt(THIRTY_DAYS_BEFORE);
        SendCourriel.Cle reel = new SendCourriel.Cle(api.dossier(), 2094, "REEL", 1);
        for (int tries = 0; tries < 4; tries++) {
            one.noteFailure(reel);
        }
        assertThat(states(api)).containsExactly("BILAN A_ENVOYER", "REEL A_ENVOYER");
        one.noteFailure(reel);

        courriels.send();

        assertThat(of(api)).isEmpty();
        assertThat(states(api)).containsExactly("BILAN SANS_ADRESSE", "REEL ABANDONNE");
    }

    @Test
    void an_address_is_its_gestionnaires_and_what_is_not_one_is_refused() {
        address("\"" + ADDRESS + "\"").statusCode(200);
        Map<String, String> before = DatabaseState.ofService().get();
        for (String bad : List.of("meaux", "a@b", "a b@c.fr", "a@c.fr\\r\\nBcc: x@y.fr", "@c.fr", "a@.fr")) {
            address("\"" + bad + "\"").statusCode(400).body("errors.pointer", hasItem("/courriel"));
        }
        Api.as(DECLARANT_MEAUX)
                .header("If-Match", "\"999\"")
                .body("{}")
                .put("/adresse-relances")
                .then()
                .statusCode(412);
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }

    @Test
    void the_words_of_each_reminder() {
        for (GenreRelance genre : GenreRelance.values()) {
            Courriel courriel = Courriel.of(UneDonnee.en(Avancement.A_FAIRE).cle(), genre, UneDonnee.MARCH_31.limite());
            assertThat(courriel.objet()).contains("Le prévisionnel 2023", "31 mars 2023", "771-201800145");
            assertThat(courriel.texte().contains("ne vous retire aucun droit"))
                    .isEqualTo(genre == GenreRelance.LENDEMAIN);
        }
    }

    private List<Mail> of(Api api) {
        return mailbox.getMailsSentTo(ADDRESS).stream()
                .filter(mail ->
                        mail.getSubject().contains("2094") && mail.getSubject().contains(api.dossier()))
                .toList();
    }

    private List<String> states(Api api) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select type || ' ' || courriel from relance where dossier = ?1 and exercice = 2094 order by type",
                                String.class)
                        .setParameter(1, api.dossier())
                        .getResultList());
    }

    private Api covering2094() {
        return new Api(caf.convention().finissantLe("2094-12-31").known(rows).dossier(), 2094);
    }

    private static ValidatableResponse address(String courriel) {
        String etag = Api.as(DECLARANT_MEAUX).get("/adresse-relances").getHeader("ETag");
        return Api.as(DECLARANT_MEAUX)
                .header("If-Match", etag)
                .body("{\"courriel\": " + courriel + "}")
                .put("/adresse-relances")
                .then();
    }
}
