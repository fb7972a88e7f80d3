package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ACT-2: one person with two functions, and a token for each, keeps to one of them. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class MemePersonneTest {

    @Inject
    Refusals refusals;

    @Inject
    Table table;

    @Test
    @DisplayName(
            "Who drafted a convention or an avenant does not sign it, as director of the Caf or for the gestionnaire")
    void drafter() {
        String convention = Api.transmitted(Api.drafted(Bodies.convention(Api.newDossier())));
        cannot_be_signed_by_its_drafter(convention);

        String takenOver = Api.takenOver(Api.newDossier());
        String avenant = Api.transmitted(
                Api.created(Api.post(CONSEILLER_77, takenOver + "/avenants", Bodies.avenant("GUICHET_UNIQUE"))));
        cannot_be_signed_by_its_drafter(avenant);
    }

    private void cannot_be_signed_by_its_drafter(String instrument) {
        refusals.changeNothing(
                "MEME_PERSONNE",
                "403 ACT-2",
                () -> sign(director(CONSEILLER_77), instrument, Bodies.signatureCaf("2022-03-15")));
        refusals.changeNothing(
                "MEME_PERSONNE",
                "403 ACT-2",
                () -> sign(signatory(CONSEILLER_77), instrument, Bodies.signatureMeaux("2022-03-15")));
    }

    @Test
    @DisplayName(
            "Who signed for the Caf does not sign for the gestionnaire; another does, and the fact says who did what")
    void both_sides() {
        String dossier = Api.newDossier();
        String convention = Api.transmitted(Api.drafted(Bodies.convention(dossier)));
        Api.signForCaf(convention, "2022-03-15").then().statusCode(200);

        refusals.changeNothing(
                "MEME_PERSONNE",
                "403 ACT-2",
                () -> sign(signatory(DIRECTRICE_77), convention, Bodies.signatureMeaux("2022-03-15")));

        Api.signForMeaux(convention, "2022-03-15").then().statusCode(200);
        Json signed = Json.read(Published.awaitConventions(dossier, 1).get(0).json());
        assertThat(signed.node().at("/intervenants")).isEqualTo(Json.of("""
                {'redigePar':'conseiller-77','signePourGestionnairePar':'signataire-meaux',
                 'signePourCafPar':'directrice-77'}""").node());
    }

    @Test
    @DisplayName("The database refuses one person on both sides too")
    void constraint() {
        String dossier = Api.newDossier();
        String convention = Api.transmitted(Api.drafted(Bodies.convention(dossier)));
        Api.signForCaf(convention, "2022-03-15").then().statusCode(200);
        Api.signForMeaux(convention, "2022-03-15").then().statusCode(200);

        assertThatThrownBy(() -> table.execute("""
                        update signature set signee_par = 'directrice-77', enregistree_par = 'directrice-77' where instrument_id in
                          (select id from instrument where dossier = '%s')""".formatted(dossier)))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        broken -> assertThat(Rows.constraint(broken)).isEqualTo("signature_meme_personne_act_2"));
    }

    private static Response sign(String token, String instrument, Json signature) {
        return Api.sending(token, Api.revision(CONSEILLER_77, instrument + "/signatures"))
                .body(signature.toString())
                .post(instrument + "/signatures");
    }

    /** The same person with another function: the subject stays. */
    private static String director(Persona person) {
        return Tokens.issuer()
                .token(person.subject(), person.nom(), Set.of("directeur"), person.codeCaf(), person.siret());
    }

    private static String signatory(Persona person) {
        Persona meaux = Persona.SIGNATAIRE_MEAUX;
        return Tokens.issuer().token(person.subject(), person.nom(), meaux.roles(), meaux.codeCaf(), meaux.siret());
    }
}
