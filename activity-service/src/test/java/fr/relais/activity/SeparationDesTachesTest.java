package fr.relais.activity;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.CONTROLEUR_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** ACT-2 with two tokens of one subject: who acted for the gestionnaire, here or on its convention, decides nothing for the Caf. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class SeparationDesTachesTest {

    private static final String GOOD = Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE");
    private static final String VERDICT = Bodies.verdict("PROMOTION_ACTIVITE_AM", true);
    private static final String SIGNATAIRE = "signataire-meaux";

    @Inject
    Rows rows;

    private final UneConvention convention = UneConvention.signee();
    private final Api api = new Api(convention.dossier(), 2022);
    private final Api year2021 = new Api(convention.dossier(), 2021);

    @Test
    void ACT_2_who_saved_or_completed_does_not_decide() {
        convention.known(rows);
        api.declare(Api.PREVISIONNEL, GOOD);
        year2021.declare(Api.BILAN, Bodies.BILAN);

        for (Persona declarant : new Persona[] {DECLARANT_MEAUX, APPROBATEUR_MEAUX}) {
            refused(api, declarant.subject(), Api.PREVISIONNEL + "/validation", "");
            refused(year2021, declarant.subject(), Api.BILAN + "/evaluation", VERDICT);
        }
    }

    @Test
    void ACT_2_who_signed_for_the_gestionnaire_takes_none_of_the_decisions_on_the_dossier() {
        convention.signeePar(SIGNATAIRE).known(rows);
        api.declare(Api.PREVISIONNEL, GOOD);
        for (String act : new String[] {"/validation", "/refus", "/demande-correction"}) {
            refused(api, SIGNATAIRE, Api.PREVISIONNEL + act, Bodies.MOTIF);
        }
        api.post(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + "/validation").statusCode(200);
        refused(api, SIGNATAIRE, Api.PREVISIONNEL + "/rectification", Bodies.rectification(GOOD));

        year2021.declare(Api.BILAN, Bodies.BILAN);
        refused(year2021, SIGNATAIRE, Api.BILAN + "/evaluation", VERDICT);
        year2021.post(GESTIONNAIRE_CONSEIL_77, Api.BILAN + "/evaluation", VERDICT)
                .statusCode(200);
        refused(year2021, SIGNATAIRE, Api.BILAN + "/revision", VERDICT);
        year2021.post(CONTROLEUR_77, Api.BILAN + "/revision", VERDICT).statusCode(200);
    }

    @Test
    void ACT_2_a_later_event_that_does_not_say_who_signed_takes_nothing_back_one_that_does_replaces() {
        convention.signeePar(SIGNATAIRE).known(rows);
        rows.awaitReceived(convention.suspendue(true).publish("fr.relais.ConventionSuspended.v1", 2));
        api.declare(Api.PREVISIONNEL, GOOD);
        refused(api, SIGNATAIRE, Api.PREVISIONNEL + "/validation", "");

        rows.awaitReceived(convention.signeePar("autre-signataire").publish(UneConvention.SIGNED, 3));
        refused(api, "autre-signataire", Api.PREVISIONNEL + "/validation", "");
        api.post(caf(SIGNATAIRE), Api.PREVISIONNEL + "/validation", "").statusCode(200);
    }

    private void refused(Api year, String subject, String act, String body) {
        long before = rows.of(year.dossier());

        year.post(caf(subject), act, body)
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("MEME_PERSONNE"))
                .body("regle", equalTo("ACT-2"));

        assertThat(rows.of(year.dossier())).isEqualTo(before);
    }

    /** The same person, now with a token of the Caf. */
    private static String caf(String subject) {
        Set<String> roles = Set.of(Roles.GESTIONNAIRE_CONSEIL, Roles.CONTROLEUR);
        return Tokens.issuer().token(subject, "X", roles, Optional.of("771"), Optional.empty());
    }
}
