package fr.relais.activity.declaration;

import static fr.relais.activity.Personnes.APPROBATEUR;
import static fr.relais.activity.Personnes.DECLARANT;
import static fr.relais.activity.Personnes.GESTIONNAIRE_CONSEIL;
import static fr.relais.activity.declaration.UneDeclaration.CONTROLE;
import static fr.relais.activity.declaration.UneDeclaration.DECISION;
import static fr.relais.activity.declaration.UneDeclaration.ENGAGEES;
import static fr.relais.activity.declaration.UneDeclaration.demande;
import static fr.relais.activity.declaration.UneSaisie.dOurcq;
import static fr.relais.activity.declaration.UneSaisie.produit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Personnes;
import fr.relais.activity.Trace;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The acts on a declaration: separation of duties, versions, and what is published. */
class DeclarationTest {

    private final Declaration complete = UneDeclaration.en(EtatDeclaration.COMPLETE);
    private final Declaration validee = UneDeclaration.en(EtatDeclaration.VALIDEE);

    @Test
    void ACT_2_neither_who_completed_nor_who_saved_decides() {
        for (Acteur declarant : new Acteur[] {APPROBATEUR, DECLARANT}) {
            Acteur nowAtTheCaf = Personnes.caf(declarant.id(), Roles.GESTIONNAIRE_CONSEIL);

            assertRefused(ActivityRefusal.MEME_PERSONNE, () -> complete.validate(nowAtTheCaf, DECISION));
            assertRefused(ActivityRefusal.MEME_PERSONNE, () -> complete.refuse("Non.", nowAtTheCaf, DECISION));
            assertRefused(
                    ActivityRefusal.MEME_PERSONNE,
                    () -> complete.requestCorrection(demande("Non."), nowAtTheCaf, DECISION));
        }
        assertThat(complete.etat()).isEqualTo(EtatDeclaration.COMPLETE);
        assertThat(complete.version()).isEqualTo(1);
    }

    @Test
    void ACT_2_neither_who_completed_nor_who_saved_rectifies_even_a_rectification() {
        rectify(dOurcq(), GESTIONNAIRE_CONSEIL);
        for (Acteur declarant : new Acteur[] {APPROBATEUR, DECLARANT}) {
            Acteur nowAtTheCaf = Personnes.caf(declarant.id(), Roles.GESTIONNAIRE_CONSEIL);

            assertRefused(ActivityRefusal.MEME_PERSONNE, () -> rectify(dOurcq(), nowAtTheCaf));
        }
        assertThat(validee.version()).isEqualTo(2);
    }

    @Test
    void late_is_judged_on_the_first_completion_not_on_a_correction_nor_a_decision() {
        Echeance march20 = new Echeance(Optional.empty(), LocalDate.of(2022, 3, 20), ZoneId.of("Europe/Paris"));
        Echeance march19 = new Echeance(Optional.empty(), LocalDate.of(2022, 3, 19), ZoneId.of("Europe/Paris"));

        for (EtatDeclaration etat : EtatDeclaration.values()) {
            boolean isHandedIn = etat != EtatDeclaration.A_COMPLETER && etat != EtatDeclaration.EN_SAISIE;

            assertThat(UneDeclaration.en(etat).isLate(march20, CONTROLE)).isEqualTo(!isHandedIn);
            assertThat(UneDeclaration.en(etat).isLate(march19, CONTROLE)).isTrue();
            assertThat(UneDeclaration.en(etat).isLate(march19, UneDeclaration.SAISIE))
                    .isEqualTo(isHandedIn);
        }
    }

    @Test
    void what_is_validated_is_published_with_the_days_of_Paris() {
        Instant lateInTheEvening = Instant.parse("2022-03-28T22:30:00Z");

        ActivityValidated published = complete.validate(GESTIONNAIRE_CONSEIL, lateInTheEvening);

        assertThat(published.version()).isEqualTo(1);
        assertThat(published.completeePar()).isEqualTo(APPROBATEUR.id());
        assertThat(published.completeeLe()).isEqualTo("2022-03-20");
        assertThat(published.valideeLe()).isEqualTo(LocalDate.of(2022, 3, 29));
    }

    @Test
    void a_draft_is_saved_over_the_previous_one() {
        Declaration saved = UneDeclaration.en(EtatDeclaration.EN_SAISIE);

        saved.save(dOurcq().sansTerritoire().donnees(), ENGAGEES, new Trace(DECLARANT.id(), DECISION));

        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.donnees().territoire()).isNull();
    }

    @Test
    void what_the_Caf_has_received_is_never_rewritten() {
        complete.requestCorrection(demande("Facture absente."), GESTIONNAIRE_CONSEIL, DECISION);
        complete.save(dOurcq().sansTerritoire().donnees(), ENGAGEES, new Trace(DECLARANT.id(), DECISION));

        assertThat(complete.version()).isEqualTo(2);
        assertThat(complete.motif()).contains("Facture absente.");
        VersionDeclaration received = complete.versions().get(0);
        assertThat(received.donnees()).isEqualTo(dOurcq().donnees());
        assertThat(received.decision()).isEqualTo(EtatDeclaration.A_CORRIGER);
        assertThat(received.decidee()).isEqualTo(new Trace(GESTIONNAIRE_CONSEIL.id(), DECISION));
    }

    @Test
    void a_corrected_declaration_may_be_completed_as_it_is_and_is_published_once_as_version_2() {
        complete.requestCorrection(demande("Vérifiez."), GESTIONNAIRE_CONSEIL, DECISION);
        complete.complete(ENGAGEES, new Trace(APPROBATEUR.id(), DECISION));

        assertThat(complete.validate(GESTIONNAIRE_CONSEIL, CONTROLE).version()).isEqualTo(2);
        assertThat(complete.motif()).isEmpty();
    }

    @Test
    void a_rectification_is_a_new_version_validated_at_once_that_keeps_the_day_the_partner_completed() {
        ActivityValidated published = rectify(
                dOurcq().charges(UneSaisie.charge("64", "50000.00")).produits(produit("COMMUNE", "50000.00")),
                GESTIONNAIRE_CONSEIL);

        assertThat(validee.etat()).isEqualTo(EtatDeclaration.VALIDEE);
        assertThat(published.version()).isEqualTo(2);
        assertThat(published.charges()).containsExactly(UneSaisie.charge("64", "50000.00"));
        assertThat(published.completeeLe()).isEqualTo("2022-03-20");
        assertThat(published.completeePar()).isEqualTo(APPROBATEUR.id());
        assertThat(published.enregistreePar()).isEqualTo(DECLARANT.id());
        assertThat(published.valideeLe()).isEqualTo("2023-05-12");
        assertThat(validee.versions().get(0).donnees()).isEqualTo(dOurcq().donnees());
        assertThat(rectify(dOurcq(), GESTIONNAIRE_CONSEIL).version()).isEqualTo(3);
    }

    @Test
    void DECL_6_a_rectification_is_complete_too_and_points_inside_its_own_body() {
        Refused refused = assertRefused(
                ActivityRefusal.BUDGET_NON_EQUILIBRE,
                () -> rectify(dOurcq().produits(produit("COMMUNE", "1.00")), GESTIONNAIRE_CONSEIL));

        assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/donnees/produits");
        assertThat(validee.version()).isEqualTo(1);
    }

    @Test
    void a_declaration_that_is_received_lacks_nothing_even_when_the_terms_change() {
        assertThat(validee.manques(Set.of())).isEmpty();
    }

    @Test
    void BON_3_only_a_validated_previsionnel_has_chosen() {
        assertThat(complete.missionChoisie()).isEmpty();
        assertThat(validee.missionChoisie()).contains(Mission.GUICHET_UNIQUE);
    }

    private ActivityValidated rectify(UneSaisie saisie, Acteur acteur) {
        return validee.rectify(
                new Rectification(saisie.donnees(), "Contrôle sur pièces.", null), ENGAGEES, acteur, CONTROLE);
    }

    private static Refused assertRefused(ActivityRefusal code, Runnable act) {
        Refused refused = catchThrowableOfType(Refused.class, act::run);
        assertThat(refused).as("should be refused by " + code).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        return refused;
    }
}
