package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraints are rules too: what the code refuses, the database refuses when the code is passed by. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class DatabaseRulesTest {

    @Inject
    Table table;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "instrument_duree_conv_1      | date_fin = date_effet + interval '5 years'",
                "instrument_duree_conv_1      | date_fin = date_effet - 1",
                "instrument_originaux_act_3   | originaux = 1",
                "instrument_missions_prj_2    | projet_missions = '{}'",
                "instrument_articles_avn_1    | articles = '[]'",
                "instrument_articles_avn_1    | modifie_date = null",
                "instrument_avenant_conv_6_7  | statut = 'SUSPENDUE'",
                "instrument_avenant_conv_6_7  | statut = 'RESILIEE'",
                "instrument_cosignataire      | cosignataire_nom = 'Seul'",
                "instrument_originaux_act_3   | originaux = 3",
                "instrument_refus             | statut = 'REFUSEE'",
                "instrument_refus             | refus_motif = 'Sans refus'",
                "instrument_statut_check      | statut = 'PERDUE'"
            })
    void an_avenant_against_the_rules(String constraint, String change) {
        String dossier = withAvenant();

        refusedBy(constraint, "update instrument set %s where dossier = '%s' and rang = 1".formatted(change, dossier));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BROUILLON", "TRANSMISE", "SIGNEE_GESTIONNAIRE", "SIGNEE_CAF"})
    void a_second_open_avenant(String statut) {
        String dossier = withAvenant();

        refusedBy("instrument_un_avenant_ouvert", copyOfTheAvenant(dossier, "2", statut));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIGNEE", "ANNULEE"})
    void a_closed_avenant_leaves_the_place(String statut) {
        String dossier = withAvenant();

        assertThat(table.execute(copyOfTheAvenant(dossier, "2", statut))).isEqualTo(1);
    }

    @ParameterizedTest(name = "a signed convention from {0} to {1}")
    @CsvSource({"2019-03-01, 2020-03-01", "2024-02-28, 2028-12-31", "2021-01-01, 2021-12-31"})
    void two_signed_conventions_of_one_dossier(String effet, String fin) {
        String dossier = withAvenant();
        table.execute("""
                insert into convention (id, version, dossier, premier_exercice, revision)
                values (gen_random_uuid(), 0, '%s', 2022, 1)""".formatted(dossier));

        refusedBy("convention_chevauchement_conv_8", signedConvention(dossier, effet, fin));
        assertThat(table.execute(signedConvention(dossier, "2024-02-29", "2028-12-31")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update periode_effective set periode = '[2020-03-01,2020-03-02)' where dossier = '%s'",
                "delete from periode_effective where dossier = '%s'",
                "update acte_convention set par = 'autre' where convention_id in"
                        + " (select id from convention where dossier = '%s')",
                "delete from acte_convention where convention_id in (select id from convention where dossier = '%s')"
            })
    void neither_the_days_covered_nor_the_journal_are_for_the_service_to_change(String change) {
        assertThat(table.execute(change.formatted(withAvenant()))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "signature_preuve_oq_22, update signature set mode = 'ELECTRONIQUE'",
        "signature_preuve_oq_22, update signature set signee_par = 'maire'",
    })
    void a_signature_that_is_neither_given_here_nor_on_paper(String constraint, String change) {
        String dossier = withAvenant();

        refusedBy(
                constraint,
                change + " where instrument_id in (select id from instrument where dossier = '" + dossier + "')");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "convention_resiliation        | resiliation_effet = '2023-06-30'",
                "convention_renouvelle_conv_8  | renouvelle = gen_random_uuid()",
            })
    void a_convention_against_the_rules(String constraint, String change) {
        refusedBy(constraint, "update convention set %s where dossier = '%s'".formatted(change, withAvenant()));
    }

    private static String withAvenant() {
        String dossier = Api.newDossier();
        Api.created(Api.post(CONSEILLER_77, Api.takenOver(dossier) + "/avenants", Bodies.avenant("GUICHET_UNIQUE")));
        return dossier;
    }

    private static String copyOfTheAvenant(String dossier, String rang, String statut) {
        return copy(
                "rang = 1",
                dossier,
                "convention_id, dossier, " + rang + ", '" + statut + "', intitule," + " date_effet, date_fin");
    }

    private static String signedConvention(String dossier, String effet, String fin) {
        return copy("rang = 0", dossier, """
                (select id from convention where dossier = '%s' and date_convention is null), dossier, 0, 'SIGNEE',
                intitule, date '%s', date '%s'""".formatted(dossier, effet, fin));
    }

    private static String copy(String which, String dossier, String identity) {
        return """
                insert into instrument (id, convention_id, dossier, rang, statut, intitule, date_effet, date_fin, annee,
                  famille, type, modifie_type, modifie_date, objets, articles, missions, missions_article,
                  projet_autorite, projet_date, projet_reference, projet_missions, originaux)
                select gen_random_uuid(), %s, annee,
                  famille, type, modifie_type, modifie_date, objets, articles, missions, missions_article,
                  projet_autorite, projet_date, projet_reference, projet_missions, originaux
                from instrument where dossier = '%s' and %s""".formatted(identity, dossier, which);
    }

    private void refusedBy(String constraint, String sql) {
        assertThatThrownBy(() -> table.execute(sql))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        broken -> assertThat(Rows.constraint(broken)).isEqualTo(constraint));
    }
}
