package fr.relais.activity.declaration;

import static fr.relais.activity.Personnes.DECLARANT;
import static fr.relais.activity.Personnes.GESTIONNAIRE_CONSEIL;
import static fr.relais.activity.declaration.UneDeclaration.ENGAGEES;
import static fr.relais.activity.declaration.UneDeclaration.demande;
import static fr.relais.activity.declaration.UneSaisie.animateur;
import static fr.relais.activity.declaration.UneSaisie.auPoste;
import static fr.relais.activity.declaration.UneSaisie.charge;
import static fr.relais.activity.declaration.UneSaisie.dOurcq;
import static fr.relais.activity.declaration.UneSaisie.produit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Trace;
import fr.relais.activity.declaration.DonneesDeclarees.AutreAgent;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import fr.relais.kit.value.Etp;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** §3.4: what the Caf asks to correct, field by field, and what a version changed, by whom. */
class DifferencesTest {

    @Test
    void the_same_content_differs_by_nothing_whatever_the_order_of_its_lines() {
        UneSaisie reordered = dOurcq().charges(
                        charge("64", "50000.00"), charge("60", "4000.00"), charge("64", "4000.00"))
                .produits(produit("COMMUNE", "33060.00"), produit("CAF_PS", "24940.00"));
        assertThat(between(dOurcq(), reordered)).isEmpty();
        UneSaisie two = dOurcq().animateurs(
                        animateur("0.50", "2022-01-01", "2022-12-31"), animateur("1.00", "2022-01-01", "2022-12-31"));
        UneSaisie swapped = dOurcq().animateurs(
                        animateur("1.00", "2022-01-01", "2022-12-31"), animateur("0.50", "2022-01-01", "2022-12-31"));
        assertThat(between(two, swapped)).isEmpty();
    }

    @Test
    void each_change_is_told_with_what_was_and_what_is() {
        UneSaisie after = dOurcq().charges(charge("61", "4000.00"), charge("64", "54000.01"))
                .produits(produit("CAF_PS", "24940.00"), produit("COMMUNE", "33060.01"))
                .animateurs(auPoste(1, animateur("0.80", "2022-01-01", "2022-12-31")))
                .etpAnimation("0.80")
                .mission(Mission.ANALYSE_PRATIQUE);

        assertThat(between(dOurcq(), after))
                .containsExactly(
                        new Difference("/charges/60", "4000.00", null),
                        new Difference("/charges/61", null, "4000.00"),
                        new Difference("/charges/64", "54000.00", "54000.01"),
                        new Difference("/produits/COMMUNE", "33060.00", "33060.01"),
                        new Difference("/animateurs", "1.00 du 2022-01-01 au 2022-12-31", null),
                        new Difference("/animateurs", null, "0.80 du 2022-01-01 au 2022-12-31, poste 1"),
                        new Difference("/etpAnimation", null, "0.80"),
                        new Difference("/missionRenforceeEvaluee", "GUICHET_UNIQUE", "ANALYSE_PRATIQUE"));
    }

    @Test
    void DECL_1_other_agents_and_communes_are_compared_line_by_line() {
        AutreAgent secretariat = agent("Secrétariat", "0.20");
        UneSaisie before = dOurcq().autres(List.of(secretariat, agent("Entretien", "0.10")), "77284", "77513", "77284");
        UneSaisie after = dOurcq().autres(List.of(agent("Entretien", "0.15"), secretariat), "77513", "77335");

        assertThat(before.donnees().communes()).containsExactly("77284", "77513");
        assertThat(between(before, after))
                .containsExactly(
                        new Difference("/autresAgents", "Entretien, 0.10 du 2022-01-01 au 2022-12-31", null),
                        new Difference("/autresAgents", null, "Entretien, 0.15 du 2022-01-01 au 2022-12-31"),
                        new Difference("/communes", "77284", null),
                        new Difference("/communes", null, "77335"));
    }

    private static AutreAgent agent(String fonction, String quotite) {
        return new AutreAgent(fonction, Etp.of(quotite), LocalDate.parse("2022-01-01"), LocalDate.parse("2022-12-31"));
    }

    @Test
    void the_author_is_the_partner_of_a_correction_and_the_Caf_of_a_rectification() {
        Declaration declaration = UneDeclaration.en(EtatDeclaration.A_CORRIGER);
        declaration.save(
                dOurcq().sansTerritoire().donnees(), ENGAGEES, new Trace(DECLARANT.id(), UneDeclaration.DECISION));
        assertThat(declaration.differences(2).auteur().par()).isEqualTo(DECLARANT.id());
        assertThat(declaration.differences(2).differences())
                .containsExactly(new Difference("/territoire", "Meaux", null));

        Declaration validee = UneDeclaration.en(EtatDeclaration.VALIDEE);
        UneDeclaration.play(validee, ActeDeclaration.RECTIFIER);
        assertThat(validee.differences(2).auteur().par()).isEqualTo(GESTIONNAIRE_CONSEIL.id());
        assertThat(validee.differences(2).differences()).isEmpty();
        assertThat(validee.differences(1).auteur().par()).isEqualTo(DECLARANT.id());
        assertThat(validee.differences(1).differences()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2, Integer.MAX_VALUE})
    void a_version_that_does_not_exist_is_refused(int version) {
        Declaration declaration = UneDeclaration.en(EtatDeclaration.COMPLETE);

        Refused refused = catchThrowableOfType(Refused.class, () -> declaration.differences(version));
        assertThat(refused.code()).isEqualTo(ActivityRefusal.VERSION_INCONNUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/charges", "/charges/1", "/charges/1/montant", "/produits/1/financeur", "/animateurs/0/quotite",
                "/animateurs/0/poste", "/territoire", "/autresEtp", "/etpAnimation", "/missionRenforceeEvaluee"
            })
    void a_reason_may_be_given_for_any_field_and_is_shown_until_it_is_handed_in_again(String champ) {
        Declaration declaration = UneDeclaration.en(EtatDeclaration.COMPLETE);
        CorrectionDemandee asked = new CorrectionDemandee(champ, "Vérifiez.");

        declaration.requestCorrection(demande("Voir plus bas.", asked), GESTIONNAIRE_CONSEIL, UneDeclaration.DECISION);

        assertThat(declaration.corrections()).containsExactly(asked);
        assertThat(declaration.motif()).contains("Voir plus bas.");
        UneDeclaration.play(declaration, ActeDeclaration.COMPLETER);
        assertThat(declaration.corrections()).isEmpty();
        assertThat(declaration.versions().get(0).corrections()).containsExactly(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/charges/2", "/charges/-1", "/charges/0/intitule", "/nom", "charges", "/", "/produits/00"})
    void a_reason_for_what_is_not_there_is_refused_and_changes_nothing(String champ) {
        Declaration declaration = UneDeclaration.en(EtatDeclaration.COMPLETE);

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> declaration.requestCorrection(
                        demande(
                                "Voir.",
                                new CorrectionDemandee("/charges", "Oui."),
                                new CorrectionDemandee(champ, "Non.")),
                        GESTIONNAIRE_CONSEIL,
                        UneDeclaration.DECISION));

        assertThat(refused.code()).isEqualTo(ActivityRefusal.CHAMP_ABSENT);
        assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/champs/1/champ");
        assertThat(declaration.etat()).isEqualTo(EtatDeclaration.COMPLETE);
        assertThat(declaration.version()).isEqualTo(1);
    }

    private static List<Difference> between(UneSaisie avant, UneSaisie apres) {
        return Differences.between(avant.donnees(), apres.donnees());
    }
}
