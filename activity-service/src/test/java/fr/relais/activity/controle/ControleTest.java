package fr.relais.activity.controle;

import static fr.relais.activity.controle.UnControle.ANNEE;
import static fr.relais.activity.controle.UnControle.COMMUNIQUE;
import static fr.relais.activity.controle.UnControle.DELAIS;
import static fr.relais.activity.controle.UnControle.NOTIFIE;
import static fr.relais.activity.controle.UnControle.REPONSE_AVANT;
import static fr.relais.activity.controle.UnControle.VISITE;
import static fr.relais.activity.controle.UnControle.avis;
import static fr.relais.activity.controle.UnControle.communique;
import static fr.relais.activity.controle.UnControle.controleur;
import static fr.relais.activity.controle.UnControle.demande;
import static fr.relais.activity.controle.UnControle.directrice;
import static fr.relais.activity.controle.UnControle.ecarte;
import static fr.relais.activity.controle.UnControle.gestionnaire;
import static fr.relais.activity.controle.UnControle.rectifiant;
import static fr.relais.activity.controle.UnControle.reponse;
import static fr.relais.activity.controle.UnControle.retenu;
import static fr.relais.activity.controle.UnControle.sansSuite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Personnes;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** §3.8, CTL-3, CTL-5, DL-11: each act of a contrôle, and when it is refused. */
class ControleTest {

    @Test
    void DL_11_a_visit_is_announced_fifteen_days_before_and_not_fourteen() {
        Controle controle = UnControle.planifie();
        refused(
                () -> controle.notify(avis(VISITE.minusDays(1)), DELAIS, controleur(NOTIFIE)),
                ControleRefusal.PREAVIS_TROP_COURT);
        refused(
                () -> controle.notify(avis(VISITE), new Delais(16, 30), controleur(NOTIFIE)),
                ControleRefusal.PREAVIS_TROP_COURT);
        assertThat(controle.etat()).isEqualTo(EtatControle.PLANIFIE);
        assertThat(controle.documents()).isEmpty();

        controle.notify(avis(VISITE), DELAIS, controleur(NOTIFIE));
        assertThat(controle.etat()).isEqualTo(EtatControle.NOTIFIE);
        assertThat(controle.documents()).hasSize(1);
    }

    @Test
    void DL_11_no_Caf_may_shorten_the_notice() {
        assertThatThrownBy(() -> new Delais(14, 30)).hasMessageContaining("DL-11");
        assertThatThrownBy(() -> new Delais(15, 0)).hasMessageContaining("relais.controles.reponse");
    }

    @Test
    void CTL_3_the_period_is_of_the_year_and_documents_are_asked_for_before_the_visit() {
        Controle controle = UnControle.planifie();
        Periode beyond = new Periode(ANNEE.debut(), ANNEE.fin().plusDays(1));
        refused(
                () -> controle.notify(
                        new Avis("Charges", beyond, VISITE, List.of(demande(VISITE))), DELAIS, controleur(NOTIFIE)),
                ControleRefusal.PERIODE_HORS_CONTROLE);
        for (LocalDate bad : List.of(VISITE.plusDays(1), NOTIFIE.minusDays(1))) {
            refused(
                    () -> controle.notify(
                            new Avis("Charges", ANNEE, VISITE, List.of(demande(bad))), DELAIS, controleur(NOTIFIE)),
                    ControleRefusal.DOCUMENT_MAL_DATE);
        }
    }

    @Test
    void a_document_is_received_once_between_the_notification_and_today() {
        Controle controle = UnControle.notifie();
        for (int unknown : new int[] {0, 2}) {
            refused(
                    () -> controle.receive(unknown, VISITE, "GED 1", controleur(VISITE)),
                    ControleRefusal.DOCUMENT_NON_DEMANDE);
        }
        for (LocalDate bad : List.of(NOTIFIE.minusDays(1), VISITE.plusDays(1))) {
            refused(() -> controle.receive(1, bad, "GED 1", controleur(VISITE)), ControleRefusal.RECEPTION_MAL_DATEE);
        }
        assertThat(controle.documents().get(0).isReceived()).isFalse();

        controle.receive(1, NOTIFIE, "GED 1", controleur(VISITE));
        assertThat(controle.documents().get(0).note()).isEqualTo(controleur(VISITE));
        refused(() -> controle.receive(1, VISITE, "GED 2", controleur(VISITE)), ControleRefusal.DOCUMENT_DEJA_RECU);
    }

    @Test
    void the_visit_does_not_begin_before_its_day() {
        Controle controle = UnControle.notifie();
        refused(() -> controle.begin(controleur(VISITE.minusDays(1))), ControleRefusal.VISITE_ANTICIPEE);
        controle.begin(controleur(VISITE));
        assertThat(controle.etat()).isEqualTo(EtatControle.EN_COURS);
    }

    @Test
    void a_report_is_written_again_until_it_is_sent() {
        Controle controle = UnControle.rapporte(3);
        controle.report("Deux constats.", UnControle.constats(2), controleur(VISITE));
        assertThat(controle.constats()).hasSize(2);

        controle.communicate(DELAIS, controleur(COMMUNIQUE));
        assertThat(controle.rapport().orElseThrow().reponseAvant()).isEqualTo(REPONSE_AVANT);
        refused(
                () -> controle.report("Trop tard.", List.of(), controleur(COMMUNIQUE)),
                ControleRefusal.CONTROLE_ETAT_INCOMPATIBLE);
    }

    @Test
    void the_partner_answers_each_finding_once_and_the_whole_once_until_the_last_day() {
        Controle controle = communique(2);
        controle.answer(reponse(null, 2), gestionnaire(REPONSE_AVANT));
        controle.answer(reponse("Dans l'ensemble."), gestionnaire(REPONSE_AVANT));

        refused(() -> controle.answer(reponse(null, 2), gestionnaire(COMMUNIQUE)), ControleRefusal.REPONSE_DEJA_DONNEE);
        refused(
                () -> controle.answer(reponse(null, 1, 1), gestionnaire(COMMUNIQUE)),
                ControleRefusal.REPONSE_DEJA_DONNEE);
        refused(
                () -> controle.answer(reponse("Encore."), gestionnaire(COMMUNIQUE)),
                ControleRefusal.REPONSE_DEJA_DONNEE);
        refused(() -> controle.answer(reponse(null), gestionnaire(COMMUNIQUE)), ControleRefusal.REPONSE_VIDE);
        refused(() -> controle.answer(reponse(null, 3), gestionnaire(COMMUNIQUE)), ControleRefusal.CONSTAT_INCONNU);
        refused(
                () -> controle.answer(reponse(null, 1), gestionnaire(REPONSE_AVANT.plusDays(1))),
                ControleRefusal.DELAI_DE_REPONSE_PASSE);
        assertThat(controle.constats().get(0).repondu()).isNull();
        assertThat(controle.constats().get(1).reponse()).isEqualTo("Nous en convenons.");
    }

    @Test
    void a_controle_is_closed_after_the_whole_answer_or_after_the_deadline() {
        Controle silent = communique(2);
        refused(
                () -> silent.close(sansSuite(ecarte(1), ecarte(2)), directrice(REPONSE_AVANT)),
                ControleRefusal.REPONSE_ATTENDUE);
        silent.close(sansSuite(ecarte(1), ecarte(2)), directrice(REPONSE_AVANT.plusDays(1)));
        assertThat(silent.etat()).isEqualTo(EtatControle.CLOS_CONFORME);

        Controle half = communique(2);
        half.answer(reponse(null, 1), gestionnaire(COMMUNIQUE));
        refused(
                () -> half.close(sansSuite(ecarte(1), ecarte(2)), directrice(COMMUNIQUE)),
                ControleRefusal.REPONSE_ATTENDUE);
        half.answer(reponse(null, 2), gestionnaire(COMMUNIQUE));
        half.close(sansSuite(ecarte(1), ecarte(2)), directrice(COMMUNIQUE));
        assertThat(half.etat()).isEqualTo(EtatControle.CLOS_CONFORME);

        Controle nothing = communique(0);
        refused(() -> nothing.close(sansSuite(), directrice(COMMUNIQUE)), ControleRefusal.REPONSE_ATTENDUE);
        nothing.answer(reponse("Rien à dire."), gestionnaire(COMMUNIQUE));
        nothing.close(sansSuite(), directrice(COMMUNIQUE));
        assertThat(nothing.etat()).isEqualTo(EtatControle.CLOS_CONFORME);
    }

    @Test
    void CTL_5_each_finding_is_decided_once_and_one_kept_asks_for_what_follows() {
        Controle controle = communique(2);
        controle.answer(reponse("Dans l'ensemble."), gestionnaire(COMMUNIQUE));
        for (Cloture incomplete :
                List.of(sansSuite(), sansSuite(ecarte(1)), sansSuite(ecarte(1), ecarte(1)), rectifiant(retenu(1)))) {
            refused(() -> controle.close(incomplete, directrice(COMMUNIQUE)), ControleRefusal.CONSTATS_NON_TRANCHES);
        }
        refused(
                () -> controle.close(sansSuite(ecarte(1), ecarte(3)), directrice(COMMUNIQUE)),
                ControleRefusal.CONSTAT_INCONNU);
        refused(
                () -> controle.close(sansSuite(ecarte(1), retenu(2)), directrice(COMMUNIQUE)),
                ControleRefusal.SUITE_MANQUANTE);
        refused(
                () -> controle.close(rectifiant(ecarte(1), ecarte(2)), directrice(COMMUNIQUE)),
                ControleRefusal.SUITE_SANS_ANOMALIE);
        assertThat(controle.etat()).isEqualTo(EtatControle.CONTRADICTOIRE);

        controle.close(rectifiant(ecarte(1), retenu(2)), directrice(COMMUNIQUE));
        assertThat(controle.etat()).isEqualTo(EtatControle.CLOS_ANOMALIES);
        assertThat(controle.constats()).extracting(ConstatSuivi::retenu).containsExactly(false, true);
        assertThat(controle.fin().orElseThrow().trace()).isEqualTo(directrice(COMMUNIQUE));
    }

    @Test
    void ACT_2_who_controlled_does_not_close() {
        Controle controle = communique(0);
        refused(
                () -> controle.requireNotControlledBy(Personnes.caf("controleur-77", Roles.DIRECTEUR)),
                ActivityRefusal.MEME_PERSONNE);
        controle.requireNotControlledBy(Personnes.caf("directrice-77", Roles.DIRECTEUR));
    }

    @Test
    void a_controle_is_given_up_with_a_reason_until_its_report_is_sent() {
        Controle controle = UnControle.planifie();
        controle.abandon("Le relais a fermé.", controleur(NOTIFIE));
        assertThat(controle.etat()).isEqualTo(EtatControle.ABANDONNE);
        assertThat(controle.fin().orElseThrow().motif()).isEqualTo("Le relais a fermé.");
        refused(
                () -> communique(1).abandon("Trop tard.", controleur(COMMUNIQUE)),
                ControleRefusal.CONTROLE_ETAT_INCOMPATIBLE);
    }

    private static void refused(ThrowingCallable act, RefusalCode code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
