package fr.relais.convention.projet;

import static fr.relais.convention.projet.ProjetBodies.act;
import static fr.relais.convention.projet.ProjetBodies.decision;
import static fr.relais.convention.projet.ProjetBodies.filed;
import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.Refusals;
import fr.relais.convention.Table;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds whoever asks: no draft without a validated projet (PRJ-1), no row against the rules of the projet. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ProjetGuardsTest {

    @Inject
    Refusals refusals;

    @Inject
    Table table;

    @Test
    @DisplayName("PRJ-1: nothing is drafted for a dossier without a validated projet, cited or not")
    void no_projet() {
        String dossier = Api.unusedDossier("771");
        Api.post(CONSEILLER_77, "/gestionnaires", Bodies.gestionnaire());
        Api.post(CONSEILLER_77, "/relais", Bodies.relais(dossier, "RPE sans projet"))
                .then()
                .statusCode(201);
        String convention = Api.takenOver(dossier);
        filed(dossier);

        for (Json texte : List.of(Bodies.texteRam(), Bodies.texteRam().without("/projet"))) {
            Json draft = Bodies.convention(dossier).with("/texte", texte);
            refusals.changeNothing(
                    "PROJET_NON_VALIDE",
                    "422 PRJ-1 /texte/projet",
                    () -> Api.post(CONSEILLER_77, "/conventions", draft));
        }
        Json avenant = Bodies.avenant("GUICHET_UNIQUE");
        for (Json texte : List.of(avenant, avenant.without("/projet"))) {
            refusals.changeNothing(
                    "PROJET_NON_VALIDE",
                    "422 PRJ-1 /projet",
                    () -> Api.post(CONSEILLER_77, convention + "/avenants", texte));
        }
    }

    @Test
    @DisplayName("PRJ-1: a draft written again rests on a validated projet too")
    void rewritten() {
        String convention = Api.drafted(Bodies.convention(Api.newDossier()));
        Json texte = Bodies.texteRam();

        refusals.changeNothing(
                "PROJET_NON_VALIDE",
                "422 PRJ-1 /projet",
                () -> rewrite(convention, texte.with("/projet/date", "2020-06-19")));
        rewrite(convention, texte.without("/projet").without("/missions"))
                .then()
                .statusCode(200)
                .body("texte.projet.reference", equalTo("Evolution du projet 2022"));
    }

    private static Response rewrite(String convention, Json texte) {
        return Api.sending(CONSEILLER_77, Api.get(CONSEILLER_77, convention).header("ETag"))
                .body(texte.toString())
                .put(convention + "/texte");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "projet_duree_conv_1     | update projet set fin = debut + interval '5 years' where id = '%s'",
                "projet_duree_conv_1     | update projet set fin = debut - 1 where id = '%s'",
                "projet_depose_par       | update projet set statut = 'DEPOSE' where id = '%s'",
                "projet_statut_check     | update projet set statut = 'PERDU' where id = '%s'",
                "version_projet_act_2    | update version_projet set decide_par = depose_par where projet_id = '%s'",
                "version_projet_deposee  | update version_projet set contenu = null where projet_id = '%s'",
                "suivi_projet_decision   | update suivi_projet set reference = null where acte = 'VALIDER' and projet_id = '%s'",
                "suivi_projet_decision   | update suivi_projet set autorite = 'CA' where acte = 'DEPOSER' and projet_id = '%s'",
                "suivi_projet_motif      | update suivi_projet set acte = 'EVALUER' where acte = 'DEPOSER' and projet_id = '%s'"
            })
    @DisplayName("Constraints are rules too")
    void database(String constraint, String sql) {
        String projet = filed(Api.newDossier());
        act(GESTIONNAIRE_CONSEIL_77, projet, "/validation", decision("CAS", "CAS"))
                .then()
                .statusCode(200);

        assertThatThrownBy(() -> table.execute(sql.formatted(projet.substring("/projets/".length()))))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        broken -> assertThat(broken.getMessage()).contains(constraint));
    }
}
