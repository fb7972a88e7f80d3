package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are refused, each rule from its refused side, and change nothing. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RefusedBodiesTest {

    @Inject
    Refusals refusals;

    @ParameterizedTest(name = "{2}: {0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/texte/dateFin           | '2025-03-01'       | DUREE_SUPERIEURE_5_ANS | 422 CONV-1  /texte/dateFin",
                "/texte/dateFin           | '2020-02-29'       | PERIODE_INVALIDE       | 400 CONV-2  /texte/dateEffet",
                "/texte/dateFin           | '2024-02-30'       | CHAMP_INVALIDE         | 400 DECL-1  /texte/dateFin",
                "/texte/dateFin           | '28/02/2024'       | CHAMP_INVALIDE         | 400 DECL-1  /texte/dateFin",
                "/texte/dateEffet         | '-999999999-01-01' | CHAMP_INVALIDE         | 400 DECL-1  /texte/dateEffet",
                "/texte/projet/date       | '2020-06-19'       | PROJET_NON_VALIDE      | 422 PRJ-1   /texte/projet",
                "/texte/projet/autorite   | 'CA'               | PROJET_NON_VALIDE      | 422 PRJ-1   /texte/projet",
                "/texte/projet/reference  | 'CAS'              | PROJET_NON_VALIDE      | 422 PRJ-1   /texte/projet",
                "/texte/projet/missions   | ['GUICHET_UNIQUE'] | MISSION_HORS_PROJET    | 422 PRJ-2   /texte/projet/missions",
                "/texte/projet/missions   | []                 | MISSION_HORS_PROJET    | 422 PRJ-2   /texte/missions/missions",
                "/texte/missions/missions | ['TOUT']           | CHAMP_INVALIDE         | 400 DECL-1  /texte/missions/missions/0",
                "/texte/missions/missions | [null]             | CHAMP_INVALIDE         | 400 DECL-1",
                "/texte/originaux         | 3                  | ORIGINAUX_INCORRECTS   | 422 ACT-3   /texte/originaux",
                "/texte/objets            | ['PROLONGATION']   | RESERVE_AUX_AVENANTS   | 422 AVN-1   /texte/objets",
                "/texte/intitule          | ' '                | CHAMP_INVALIDE         | 400 DECL-1  /texte/intitule",
                "/texte/intitule          | 'a\\u0000b'        | CHAMP_INVALIDE         | 400 DECL-1  /texte/intitule",
                "/texte/intitule          | {}                 | CHAMP_INVALIDE         | 400 DECL-1  /texte/intitule",
                "/texte/annee             | '2022-24'          | CHAMP_INVALIDE         | 400 DECL-1  /texte/annee",
                "/texte/codePieces        | null               | CHAMP_INVALIDE         | 400 DECL-1  /texte/codePieces",
                "/texte/articles          | [{}]               | CHAMP_INVALIDE         | 400 DECL-1  /texte/articles/0/titre",
                "/texte/montant           | '8729.00'          | CHAMP_INCONNU          | 400 CONTRAT /texte/montant",
                "/texte                   | null               | CHAMP_INVALIDE         | 400 DECL-1  /texte",
                "/statut                  | 'SIGNEE'           | CHAMP_INCONNU          | 400 CONTRAT /statut",
                "/dossier                 | '771-201899999'    | RELAIS_INCONNU         | 404 ACT-4  /dossier",
                "/dossier                 | '201800145'        | DOSSIER_INVALIDE       | 400 §2.2    /dossier"
            })
    void a_convention_that_cannot_be_drafted(String pointer, String value, String code, String answer) {
        Json body = Bodies.convention(Api.newDossier()).with(pointer, Json.of(value));

        refusals.changeNothing(code, answer, () -> Api.post(CONSEILLER_77, "/conventions", body));
    }

    @Test
    @DisplayName("All the fields at fault are named at once, in French")
    void all_the_fields_at_fault() {
        Json body =
                Bodies.convention(Api.newDossier()).without("/texte/intitule").without("/texte/dateFin");

        refusals.changeNothing("CHAMP_INVALIDE", "400 DECL-1", () -> Api.post(CONSEILLER_77, "/conventions", body))
                .body("errors.pointer", contains("/texte/dateFin", "/texte/intitule"))
                .body("errors.detail", everyItem(equalTo("ne doit pas être nul")));
    }

    @ParameterizedTest(name = "{2}: {0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/articles             | []                                | ARTICLES_ABSENTS        | 422 AVN-1  /articles",
                "/missions/article     | '1.4'                             | ARTICLE_INCONNU         | 422 AVN-1  /missions/article",
                "/modifie              | null                              | CONVENTION_MAL_DESIGNEE | 422 AVN-1  /modifie/date",
                "/modifie/date         | '2020-09-24'                      | CONVENTION_MAL_DESIGNEE | 422 AVN-1  /modifie/date",
                "/dateFin              | '2024-02-29'                      | FIN_APRES_LA_CONVENTION | 422 AVN-3  /dateFin",
                "/dateEffet            | '2020-02-29'                      | HORS_PERIODE            | 422 CONV-2 /dateEffet",
                "/missions/missions    | ['GUICHET_UNIQUE','ANALYSE_PRATIQUE'] | MISSION_HORS_PROJET | 422 PRJ-2  /missions/missions",
                "/projet/date          | '2021-12-11'                      | PROJET_NON_VALIDE       | 422 PRJ-1  /projet",
                "/objets               | ['TOUT']                          | CHAMP_INVALIDE          | 400 DECL-1 /objets/0"
            })
    void an_avenant_that_cannot_be_drafted(String pointer, String value, String code, String answer) {
        String convention = Api.takenOver(Api.newDossier());
        Json body = Bodies.avenant("GUICHET_UNIQUE").with(pointer, Json.of(value));

        refusals.changeNothing(code, answer, () -> Api.post(CONSEILLER_77, convention + "/avenants", body));
    }

    @ParameterizedTest(name = "{2}: {0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/premierExercice                 | 2025         | HORS_PERIODE            | 422 CONV-2 /premierExercice",
                "/premierExercice                 | 1999         | EXERCICE_INVALIDE       | 400 §1     /premierExercice",
                "/dateConvention                  | '2199-01-01' | DATE_INVALIDE           | 422 CONV-5 /dateConvention",
                "/convention/signatures           | []           | SIGNATURES_INCOMPLETES  | 422 CONV-4 /convention/signatures",
                "/convention/signatures/0/date    | '2199-01-01' | DATE_INVALIDE           | 422 CONV-5 /convention/signatures",
                "/convention/texte/dateFin        | '2025-03-01' | DUREE_SUPERIEURE_5_ANS  | 422 CONV-1 /convention/texte/dateFin",
                "/avenants/0/texte/dateFin        | '2024-02-29' | FIN_APRES_LA_CONVENTION | 422 AVN-3  /avenants/0/texte/dateFin",
                "/avenants/0/signatures/1/partie  | 'GESTIONNAIRE' | SIGNATURES_INCOMPLETES | 422 CONV-4 /avenants/0/signatures",
                "/dossier                         | '771-201899999' | RELAIS_INCONNU        | 404 ACT-4  /dossier"
            })
    void a_convention_that_cannot_be_taken_over(String pointer, String value, String code, String answer) {
        Json body = Bodies.reprise(Api.newDossier())
                .with("/avenants", Json.of("[null]"))
                .with("/avenants/0", Bodies.signed(Bodies.avenant("GUICHET_UNIQUE"), "2022-03-15"))
                .with(pointer, Json.of(value));

        refusals.changeNothing(code, answer, () -> Api.post(CONSEILLER_77, "/conventions/reprises", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"x\"", "{", "{\"dossier\":"})
    void a_body_that_is_not_a_convention(String body) {
        var before = DatabaseState.ofService().get();

        Api.post(CONSEILLER_77, "/conventions", body).then().statusCode(400);

        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }
}
