package fr.relais.activity.bilan;

import static fr.relais.activity.Personnes.APPROBATEUR;
import static fr.relais.activity.Personnes.CONTROLEUR;
import static fr.relais.activity.Personnes.DECLARANT;
import static fr.relais.activity.Personnes.GESTIONNAIRE_CONSEIL;
import static fr.relais.activity.bilan.UnBilan.CONTROLE;
import static fr.relais.activity.bilan.UnBilan.ENGAGEMENT_2021;
import static fr.relais.activity.bilan.UnBilan.EVALUATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.Personnes;
import fr.relais.activity.Trace;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The acts on a bilan: completeness, separation of duties, verdicts kept, and what is published. */
class BilanTest {

    private static final Verdict NON_ATTEINT =
            new Verdict(Mission.PROMOTION_ACTIVITE_AM, false, "L'action était celle de 2020.", null);

    private final Bilan complet = UnBilan.en(EtatBilan.COMPLET);

    @Test
    void a_bilan_lacks_the_questions_without_an_answer_but_no_note() {
        Bilan ouvert = new Bilan(UnBilan.OURCQ_2021);
        assertThat(ouvert.manques()).hasSize(5);

        ouvert.save(
                new Questionnaire(
                        new Questionnaire.FamillesInformees(0, 0, 0, 0, 0), 0, 0, 0, null, null, null, null, null),
                new Trace(DECLARANT.id(), EVALUATION));

        assertThat(ouvert.manques()).extracting(Ecart::pointer).containsExactly("/aidesALaFormation");
        assertRefused(ActivityRefusal.DONNEE_MANQUANTE, () -> ouvert.complete(new Trace(APPROBATEUR.id(), EVALUATION)));
        assertThat(ouvert.etat()).isEqualTo(EtatBilan.OUVERT);
    }

    @Test
    void ACT_2_neither_who_completed_nor_who_saved_evaluates() {
        for (Acteur partner : new Acteur[] {APPROBATEUR, DECLARANT}) {
            Acteur nowAtTheCaf = Personnes.caf(partner.id(), Roles.GESTIONNAIRE_CONSEIL);
            assertRefused(ActivityRefusal.MEME_PERSONNE, () -> evaluate(nowAtTheCaf));
        }
        assertThat(complet.evaluations()).isEmpty();
    }

    @Test
    void a_verdict_given_again_is_a_new_version_and_the_first_one_stays() {
        assertThat(evaluate(GESTIONNAIRE_CONSEIL).version()).isEqualTo(1);

        BilanEvaluated again = complet.evaluate(NON_ATTEINT, ENGAGEMENT_2021, GESTIONNAIRE_CONSEIL, CONTROLE);

        assertThat(again.version()).isEqualTo(2);
        assertThat(again.atteint()).isFalse();
        assertThat(again.completLe()).isEqualTo("2022-02-10");
        assertThat(complet.evaluations()).extracting(Evaluation::atteint).containsExactly(true, false);
    }

    @Test
    void BON_5_a_control_reverses_the_verdict_and_the_Caf_does_not_come_back_on_it() {
        evaluate(GESTIONNAIRE_CONSEIL);

        BilanEvaluated revised = complet.revise(NON_ATTEINT, ENGAGEMENT_2021, CONTROLEUR, CONTROLE);

        assertThat(revised.version()).isEqualTo(2);
        assertThat(revised.evaluePar()).isEqualTo(CONTROLEUR.id());
        assertRefused(ActivityRefusal.ETAT_INCOMPATIBLE, () -> evaluate(GESTIONNAIRE_CONSEIL));
    }

    @Test
    void BON_4_the_computed_verdict_and_the_reason_of_a_departure_are_kept_and_published() {
        Engagement computed = new Engagement(
                new Exercice(2022),
                Set.of(Mission.GUICHET_UNIQUE),
                Optional.of(Mission.GUICHET_UNIQUE),
                Optional.of(false));
        Verdict departing = new Verdict(Mission.GUICHET_UNIQUE, true, "Atteint.", "Habilitation constatée sur place.");

        BilanEvaluated event = complet.evaluate(departing, computed, GESTIONNAIRE_CONSEIL, UnBilan.EVALUATION);
        assertThat(event.atteintCalcule()).isFalse();
        assertThat(event.motifEcart()).isEqualTo("Habilitation constatée sur place.");

        BilanEvaluated revised = complet.revise(
                new Verdict(Mission.GUICHET_UNIQUE, true, "Contrôle sur pièces.", null),
                computed,
                CONTROLEUR,
                CONTROLE);
        assertThat(revised.motifEcart()).isEqualTo("Contrôle sur pièces.");
        assertThat(complet.evaluations()).extracting(Evaluation::atteintCalcule).containsExactly(false, false);
    }

    private BilanEvaluated evaluate(Acteur acteur) {
        return complet.evaluate(UnBilan.ATTEINT, ENGAGEMENT_2021, acteur, EVALUATION);
    }

    private static void assertRefused(ActivityRefusal code, Runnable act) {
        Refused refused = catchThrowableOfType(Refused.class, act::run);
        assertThat(refused).as("should be refused by " + code).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }
}
